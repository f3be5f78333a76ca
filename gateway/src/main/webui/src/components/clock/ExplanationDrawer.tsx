import { Drawer } from 'antd';
import { useExplanation } from '../../api/clocks';
import type { Clock } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { ProblemNote } from '../ProblemNote';
import { Skeleton } from '../Skeleton';
import { ExplanationBody } from './ExplanationBody';
import { TimeChip } from './TimeChip';

interface ExplanationDrawerProps {
  clock: Clock | undefined;
  onClose: () => void;
}

/** Why it is due then: facts, service hours, waiting and clause, segment by segment. */
export function ExplanationDrawer({ clock, onClose }: ExplanationDrawerProps) {
  const { text, say } = useSpeech();
  const explanation = useExplanation(clock?.id);
  return (
    <Drawer
      open={clock !== undefined}
      onClose={onClose}
      size={Math.min(620, innerWidth)}
      title={clock && text.explanation.title(say(clock.name))}
      destroyOnHidden
    >
      {clock && <TimeChip clock={clock} size="long" />}
      {explanation.error !== null && (
        <ProblemNote problem={explanation.error} onRetry={() => void explanation.refetch()} />
      )}
      {explanation.isLoading && <Skeleton />}
      {explanation.data && <ExplanationBody explanation={explanation.data} />}
    </Drawer>
  );
}
