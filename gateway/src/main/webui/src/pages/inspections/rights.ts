import { useSession } from '../../app/session';

const planners = ['service-manager', 'admin'];
const keepers = ['engineer', 'tech-lead', ...planners];
const inspectors = ['engineer', 'tech-lead', 'supervisor', 'service-manager'];

/** Who is offered to change what; the service decides anew. */
export function useInspectionRights() {
  const { roles, isProvider } = useSession();
  const isOne = (of: string[]) => isProvider && roles.some((role) => of.includes(role));
  return {
    mayPlan: isOne(planners),
    /** The inventory and what is checked by itself. */
    mayKeep: isOne(keepers),
    maySeeTargets: !isProvider || isOne([...inspectors, 'admin', 'auditor']),
    mayComplete: isOne(inspectors),
    mayRecord: isOne(['agent', ...inspectors]),
    mayRaise: isOne(['agent', ...inspectors]),
  };
}
