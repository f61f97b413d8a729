import type { CertificateWarning } from '#src/domain/checker/certificate-warnings.ts';

interface Props {
  warnings: readonly CertificateWarning[];
}

/** No type was recognized: that is no verdict, so it says what to look for. */
export function NothingFound({ warnings }: Props) {
  const onlyAccreditation = warnings.some(({ kind }) => kind === 'accreditation-only');
  return (
    <div class="empty flow">
      <h3 class="verdict">
        {onlyAccreditation
          ? 'This says who is accredited, not what was awarded'
          : 'No type of credit was recognized'}
      </h3>
      <p>
        That is no verdict. Look on the certificate for a sentence with “designates”, “is approved
        for” or “was awarded”: it names the credit. For most physicians’ activities it is “AMA PRA
        Category 1 Credit”.
      </p>
      <p>
        If there is none, ask the provider which credit the activity carries. The{' '}
        <a href="#types">types of credit</a> and <a href="#phrases">their phrases</a> are listed
        below.
      </p>
    </div>
  );
}
