import { useMemo } from 'preact/hooks';

import { checkCertificate } from '#src/domain/checker/check-certificate.ts';
import { Answer } from '#src/islands/checker/Answer.tsx';
import { ChooseField } from '#src/islands/checker/ChooseField.tsx';
import { answerTo, choiceGroups } from '#src/islands/checker/choices.ts';
import { PastedAnswers } from '#src/islands/checker/PastedAnswers.tsx';
import { PasteField } from '#src/islands/checker/PasteField.tsx';
import { useAnnouncement } from '#src/islands/checker/use-announcement.ts';
import type { Content } from '#src/islands/checker/use-content.ts';
import type { usePastedText } from '#src/islands/checker/use-pasted-text.ts';
import { WayField, type Way } from '#src/islands/checker/WayField.tsx';
import { summaryOf } from '#src/islands/checker/words.ts';

interface Props {
  base: string;
  rules: Content;
  way: Way;
  chosen: string;
  paste: ReturnType<typeof usePastedText>;
  onWay: (way: Way) => void;
  onChoose: (choice: string) => void;
  onExample: () => void;
}

export function CheckerView({
  base,
  rules,
  way,
  chosen,
  paste,
  onWay,
  onChoose,
  onExample,
}: Props) {
  const content = rules.status === 'ready' ? rules.content : undefined;
  const groups = useMemo(() => (content ? choiceGroups(content) : []), [content]);
  const isEmpty = paste.text.trim() === '';
  const check = useMemo(
    () => (isEmpty || !content ? undefined : checkCertificate(paste.text, content.rules)),
    [paste.text, content],
  );
  const choice = groups.flatMap(({ choices }) => choices).find(({ value }) => value === chosen);
  const chosenAnswer = choice && content && answerTo(choice, content);

  const answers = way === 'paste' ? check?.findings : chosenAnswer && [chosenAnswer];
  const said = useAnnouncement(answers ? summaryOf(answers) : '');

  return (
    <div class="checker">
      <WayField way={way} onChange={onWay} />
      {rules.status === 'failed' && (
        <p class="notice text" data-kind="attention">
          The rules could not be loaded. Reload the page to check a text; the tables below answer
          the same question.
        </p>
      )}
      <div hidden={way !== 'paste'}>
        <PasteField
          input={paste.input}
          isEmpty={isEmpty}
          onInput={paste.readLater}
          onExample={onExample}
          onClear={() => paste.fill('')}
        />
        {content && check && (
          <PastedAnswers base={base} content={content} text={paste.text} check={check} />
        )}
      </div>
      <div hidden={way !== 'choose'}>
        <ChooseField groups={groups} chosen={chosen} onChange={onChoose} />
        {content && chosenAnswer && <Answer base={base} content={content} {...chosenAnswer} />}
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
