interface ImportMetaEnv {
  /** The day of the build; `src/integrations/today.ts` says where it comes from. */
  readonly TODAY: string;
}
