/** Where corrections go, from the settings of the build. */
export interface CorrectionDesk {
  readonly mail: string | undefined;
  /** A GitHub repository, as `owner/name`. */
  readonly repository: string | undefined;
}

/** Reads `CORRECTIONS_MAIL` and `REPOSITORY`. Throws on a value that would make a broken link. */
export function correctionDesk(settings: Readonly<Record<string, string | undefined>>) {
  const mail = settings['CORRECTIONS_MAIL']?.trim() || undefined;
  const repository = settings['REPOSITORY']
    ?.trim()
    .replace(/^https:\/\/github\.com\//, '')
    .replace(/(\.git)?\/?$/, '');
  if (mail !== undefined && !/^[^\s@?&]+@[^\s@?&]+$/.test(mail)) {
    throw new Error(`CORRECTIONS_MAIL is “${mail}”: write one address, as desk@example.org.`);
  }
  if (repository && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Error(`REPOSITORY is “${repository}”: write a GitHub repository, as owner/name.`);
  }
  return { mail, repository: repository || undefined } satisfies CorrectionDesk;
}
