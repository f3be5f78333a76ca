import { useSession } from '../../app/session';

/** Who is offered to change what; the service decides anew. */
export function useReportRights() {
  const { roles, isProvider } = useSession();
  const isOne = (...of: string[]) => isProvider && roles.some((role) => of.includes(role));
  return {
    mayIssue: isOne('engineer', 'tech-lead', 'supervisor', 'quality', 'service-manager'),
    mayManage: isOne('service-manager', 'admin'),
    maySeeMails: isOne('supervisor', 'service-manager', 'admin'),
    maySeeSchedules: roles.includes('customer-lead') || isOne('supervisor', 'service-manager', 'admin', 'auditor'),
    /** Templates and rebuilds: how documents and figures come about. */
    maySeeWorks: isOne('service-manager', 'admin', 'auditor'),
  };
}
