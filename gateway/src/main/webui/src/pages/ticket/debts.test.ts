import { describe, expect, it } from 'vitest';
import type { AllowedAction, Ticket } from '../../api/types';
import { arranged, ownDebts } from './debts';

const anAction = (action: string, schema: AllowedAction['schema'] = null): AllowedAction => ({
  action,
  label: { zh: action, en: action },
  schema,
});
const aTicket = (over: Partial<Ticket>): Ticket => ({
  id: 't',
  number: 'DEF-1',
  version: 3,
  kind: 'DEFECT',
  state: 'RESPONDED',
  stateLabel: { zh: '已响应', en: 'Responded' },
  open: true,
  customer: { id: 'c', name: 'Acme' },
  title: 'Closing fails',
  raisedAt: '2026-03-02T06:00:00Z',
  updatedAt: '2026-03-02T06:00:00Z',
  ...over,
});
const consent = { zh: '补客户同意', en: 'Consent of the customer' };
const deliver = anAction('deliver-paper', {
  type: 'object',
  properties: {
    paper: { type: 'string', enum: ['customer-consent'], 'x-enum-labels': { 'customer-consent': consent } },
    text: { type: 'string' },
  },
});
const many = ['pause', 'change-level', 'require-visit', 'submit-plan', 'declare-emergency'].map((one) => anAction(one));
const names = (items: AllowedAction[]) => items.map(({ action }) => action);

describe('the buttons of a ticket', () => {
  it('show the emergency first while the business of a level I stands still', () => {
    const stopped = arranged(many, aTicket({ level: 'I', businessStopped: true }), 0);
    expect(names(stopped.shown)).toEqual(['declare-emergency']);
    expect(names(stopped.folded)).toEqual(['pause', 'change-level', 'require-visit', 'submit-plan']);
    expect(names(arranged(many, aTicket({ level: 'I', businessStopped: false }), 0).shown)).toEqual([]);
  });

  it('fold no paper that is owed', () => {
    const items = [...many, anAction('issue-incident-report'), deliver];
    const owedPapers = [{ paper: 'incident-report' }, { paper: 'diagnosis' }];
    expect(names(arranged(items, aTicket({ owedPapers }), 1).shown)).toEqual([
      'issue-incident-report',
      'deliver-paper',
    ]);
    expect(names(arranged(items, aTicket({}), 1).shown)).toEqual(['deliver-paper']);
  });
});

describe('the debts of a reader', () => {
  it('are the papers that the form lets them deliver', () => {
    expect(ownDebts([deliver])).toEqual([{ value: 'customer-consent', label: consent }]);
    expect(ownDebts(many)).toEqual([]);
  });
});
