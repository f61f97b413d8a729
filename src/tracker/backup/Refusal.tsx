import { problemText, type FileProblem } from '#src/tracker/backup/problem-words.ts';

interface Props {
  fileName: string;
  problem: FileProblem;
}

/** Why a file was not read. Nothing was changed, and it says so. */
export function Refusal({ fileName, problem }: Props) {
  return (
    <div class="notice flow text" data-kind="lost" role="alert">
      <p>
        <strong>{fileName} was not read, and nothing was changed.</strong> {problemText(problem)}
      </p>
      {problem.kind === 'faults' && (
        <ul>
          {problem.faults.map(({ where, what }) => (
            <li key={where + what}>
              <strong>{where}</strong>: {what}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
