-- Breaches under an earlier level stay in history and statistics, so lists show them too: [{"level": …, "at": …}].
alter table clock add past_breaches jsonb not null default '[]';
