import type { InspectionService, ReportingService, SlaService, TicketService } from './generated';
import type * as Inspections from './inspectionTypes';
import type * as Reports from './reportTypes';
import type * as Ours from './types';

/**
 * The shapes that the console reads, held against the approved OpenAPI documents: a field that no service knows does not
 * compile. Only the names are compared, because the documents do not say which fields are always there. No code results.
 */
type Inspection = InspectionService.components['schemas'];
type Reporting = ReportingService.components['schemas'];
type Sla = SlaService.components['schemas'];
type Tickets = TicketService.components['schemas'];
type Unknown<Read, Sent> = Exclude<keyof Read, keyof Sent>;
type Known<T extends never> = T;

/** Never anything: each entry names the fields that we read and nobody sends. */
export type FieldsNobodySends = [
  Known<Unknown<Ours.Me, Tickets['MeView']>>,
  Known<Unknown<Ours.Customer, Tickets['CustomerView']>>,
  Known<Unknown<Ours.Person, Tickets['PersonView']>>,
  Known<Unknown<Ours.Ticket, Tickets['Ticket']>>,
  Known<Unknown<Ours.Waiting, Tickets['Waiting']>>,
  Known<Unknown<Ours.OwedPaper, Tickets['OwedPaper']>>,
  Known<Unknown<Ours.Call, Tickets['Call']>>,
  Known<Unknown<Ours.Journal, Tickets['Journal']>>,
  Known<Unknown<Ours.JournalEntry, Tickets['JournalItem']>>,
  Known<Unknown<Ours.AllowedActions, Tickets['AllowedActions']>>,
  Known<Unknown<Ours.AllowedAction, Tickets['AllowedAction']>>,
  Known<Unknown<Ours.Workflow, Tickets['Workflow']>>,
  Known<Unknown<Ours.WorkflowState, Tickets['WorkflowState']>>,
  Known<Unknown<Omit<Ours.Clock, 'segments'>, Sla['Clock']>>,
  Known<Unknown<Ours.Explanation, Sla['ClockExplanation']>>,
  Known<Unknown<Ours.DurationRow, Sla['ClockDurationRow']>>,
  Known<Unknown<Ours.ClockFact, Sla['ClockFact']>>,
  Known<Unknown<Ours.ClockWait, Sla['ClockWait']>>,
  Known<Unknown<Ours.Milestone, Sla['ClockMilestone']>>,
  Known<Unknown<Ours.Segment, Sla['ClockSegment']>>,
  Known<Unknown<Ours.Simulation, Sla['SimulationView']>>,
  Known<Unknown<Ours.Calendar, Sla['Calendar']>>,
  Known<Unknown<Ours.Escalation, Sla['Escalation']>>,
  Known<Unknown<Ours.BoardView, Sla['Board']>>,
  Known<Unknown<Ours.CustomerStrip, Sla['BoardCustomer']>>,
  Known<Unknown<Inspections.Component, Inspection['Component']>>,
  Known<Unknown<Inspections.CheckArea, Inspection['ChecklistArea']>>,
  Known<Unknown<Inspections.CheckItem, Inspection['ChecklistItem']>>,
  Known<Unknown<Inspections.ItemChoice, Inspection['Choice']>>,
  Known<Unknown<Inspections.Thresholds, Inspection['Thresholds']>>,
  Known<Unknown<Inspections.SuddenChange, Inspection['SuddenChange']>>,
  Known<Unknown<Inspections.InspectionTemplate, Inspection['InspectionTemplate']>>,
  Known<Unknown<Inspections.Plan, Inspection['InspectionPlan']>>,
  Known<Unknown<Inspections.PlanDate, Inspection['InspectionDate']>>,
  Known<Unknown<Inspections.RoundBrief, Inspection['InspectionRoundSummary']>>,
  Known<Unknown<Inspections.Round, Inspection['InspectionRound']>>,
  Known<Unknown<Inspections.RoundItem, Inspection['RoundItem']>>,
  Known<Unknown<Inspections.ItemAbout, Inspection['RoundItemAbout']>>,
  Known<Unknown<Inspections.LastValue, Inspection['LastValue']>>,
  Known<Unknown<Inspections.Result, Inspection['InspectionResult']>>,
  Known<Unknown<Inspections.Assessment, Inspection['Assessment']>>,
  Known<Unknown<Inspections.Finding, Inspection['Finding']>>,
  Known<Unknown<Inspections.AutomaticCheck, Inspection['AutomaticCheck']>>,
  Known<Unknown<Inspections.CheckRun, Inspection['CheckRun']>>,
  Known<Unknown<Inspections.AllowedTargets, Inspection['AllowedTargets']>>,
  Known<Unknown<Reports.ReportDocument, Reporting['Document']>>,
  Known<Unknown<Reports.Sealed, Reporting['Sealed']>>,
  Known<Unknown<Reports.DocumentRequest, Reporting['DocumentRequest']>>,
  Known<Unknown<Reports.Verification, Reporting['DocumentVerification']>>,
  Known<Unknown<Reports.Delivery, Reporting['DocumentDelivery']>>,
  Known<Unknown<Reports.Metric, Reporting['Metric']>>,
  Known<Unknown<Reports.Share, Reporting['BreakdownShare']>>,
  Known<Unknown<Reports.Compliance, Reporting['Kept']>>,
  Known<Unknown<Reports.Spread, Reporting['Spread']>>,
  Known<Unknown<Reports.Summary, Reporting['FigureSummary']>>,
  Known<Unknown<Reports.Pareto, Reporting['ParetoChart']>>,
  Known<Unknown<Reports.ControlChart, Reporting['ControlChart']>>,
  Known<Unknown<Reports.ControlPoint, Reporting['Point']>>,
  Known<Unknown<Reports.Trend, Reporting['Trend']>>,
  Known<Unknown<Reports.ReportSchedule, Reporting['ReportSchedule']>>,
  Known<Unknown<Reports.DocumentTemplate, Reporting['TemplateView']>>,
  Known<Unknown<Reports.TemplateField, Reporting['TemplateField']>>,
  Known<Unknown<Reports.Rebuild, Reporting['ReportRebuild']>>,
];
