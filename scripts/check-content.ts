// `npm run content`: says what in content is wrong, and what could be better. Only what would stop
// a build makes it fail.
import { contentFiles } from '#src/integrations/content-files.ts';
import { contentReport } from '#scripts/content-report.ts';
import { siteContent } from '#src/integrations/site-content.ts';
import { today } from '#src/integrations/today.ts';
import { contentFindings } from '#src/domain/content/content-findings.ts';

const files = contentFiles();
const { catalog, problems: errors } = siteContent(files);
const findings = contentFindings(catalog, today());

console.log(contentReport({ errors, findings, files: files.length, today: today() }).join('\n'));
process.exitCode = errors.length > 0 ? 1 : 0;
