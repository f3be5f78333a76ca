import ExpandOutlined from '@ant-design/icons/ExpandOutlined';
import CompressOutlined from '@ant-design/icons/CompressOutlined';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useBoard } from '../../api/escalations';
import type { BoardView, Clock } from '../../api/types';
import { useSpeech } from '../../app/i18n';
import { LiveDot } from '../../app/LiveDot';
import { timeOfDay } from '../../components/clock/timeText';
import { ExplanationDrawer } from '../../components/clock/ExplanationDrawer';
import { EscalationCard } from '../../components/EscalationCard';
import { ProblemNote } from '../../components/ProblemNote';
import { Skeleton } from '../../components/Skeleton';
import './board.css';
import { CustomerStrips } from './CustomerStrips';
import { DueColumn } from './DueColumn';
import { useCalm } from './useCalm';
import { WithoutAgreement } from './WithoutAgreement';

/** 大屏: which promise breaks next. It follows by itself, and keeps still while somebody is on it. */
export function BoardPage() {
  const { data, error, refetch } = useBoard();
  const { shown, isHeld, hold, release } = useCalm(data);
  const [parameters, setParameters] = useSearchParams();
  const wall = parameters.has('wall');
  const toggleWall = () => {
    setParameters(wall ? {} : { wall: '' });
    if (wall) void document.exitFullscreen().catch(() => undefined);
    else void document.documentElement.requestFullscreen().catch(() => undefined);
  };
  return (
    <div className={wall ? 'page board board-wall' : 'page board'}>
      <BoardHead board={shown} isHeld={isHeld} wall={wall} onWall={toggleWall} />
      {error !== null && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {shown === undefined && error === null && <Skeleton />}
      {shown && (
        <div role="presentation" onPointerMove={hold} onKeyDown={hold} onWheel={hold} onPointerLeave={release}>
          <Sections board={shown} wall={wall} />
        </div>
      )}
    </div>
  );
}

interface BoardHeadProps {
  board: BoardView | undefined;
  isHeld: boolean;
  wall: boolean;
  onWall: () => void;
}

function BoardHead({ board, isHeld, wall, onWall }: BoardHeadProps) {
  const speech = useSpeech();
  const { board: words } = speech.text;
  return (
    <div className="page-head">
      <h1>{words.title}</h1>
      <span className="quiet numbers">
        {isHeld ? words.held : board && words.asOf(timeOfDay(Date.parse(board.asOf), speech))}
      </span>
      {wall && <LiveDot />}
      <Button
        icon={wall ? <CompressOutlined aria-hidden="true" /> : <ExpandOutlined aria-hidden="true" />}
        onClick={onWall}
      >
        {wall ? words.leaveWall : words.wall}
      </Button>
    </div>
  );
}

function Sections({ board, wall }: { board: BoardView; wall: boolean }) {
  const { text } = useSpeech();
  const [explained, setExplained] = useState<Clock>();
  const words = text.board;
  const columns = [
    { key: 'overdue', title: words.overdue, clocks: board.overdue },
    { key: 'in30', title: words.in30, clocks: board.dueIn30Minutes },
    { key: 'in2h', title: words.in2h, clocks: board.dueIn2Hours },
    { key: 'today', title: words.today, clocks: board.dueToday },
  ];
  return (
    <>
      <section aria-label={words.escalations}>
        <h2 className="board-title">
          {words.escalations} <span className="board-count">{board.escalationsWaiting.length}</span>
        </h2>
        {board.escalationsWaiting.length === 0 && <p className="quiet board-calm">{words.allCalm}</p>}
        <div className="board-escalations">
          {board.escalationsWaiting.map((escalation) => (
            <EscalationCard key={escalation.id} escalation={escalation} brief />
          ))}
        </div>
      </section>
      <div className="board-columns">
        {columns.map(({ key, title, clocks }) => (
          <DueColumn key={key} title={title} tone={key} clocks={clocks} most={wall ? 7 : 12} onExplain={setExplained} />
        ))}
      </div>
      <CustomerStrips strips={board.byCustomer} />
      <WithoutAgreement tickets={board.withoutAgreement ?? []} />
      <ExplanationDrawer clock={explained} onClose={() => setExplained(undefined)} />
    </>
  );
}
