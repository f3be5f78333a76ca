import { useSession } from '../../app/session';

/** Who is offered to change what; the service decides anew. */
export function useReportRights() {
  const { roles, isProvider } = useSession();
  const isOne = (...of: string[]) => isProvider && roles.some((role) => of.includes(role));
  return {
    mayIssue: isOne('engineer', 'tech-lead', 'supervisor', 'service-manager'),
    mayManage: isOne('service-manager', 'admin'),
  };
}
