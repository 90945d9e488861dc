create table cases.stalking_case (
  id         bigint generated always as identity primary key,
  reference  text not null unique,
  state      text not null check (state in ('OPEN', 'OPENED_IN_ERROR')),
  report_id  bigint not null,
  pair_id    bigint,
  opened_at  timestamptz not null,
  opened_by  text not null
);
comment on table cases.stalking_case is 'Stalking cases. Personal data.';
comment on column cases.stalking_case.reference is 'What users write down.';
comment on column cases.stalking_case.state is 'OPEN, or OPENED_IN_ERROR when every decision that opened it was taken back.';
comment on column cases.stalking_case.report_id is 'The report (crimes.report) whose decision opened it first.';
comment on column cases.stalking_case.pair_id is 'Whom it is about (conduct.pair, perhaps a former one); null while the report joins nobody.';
comment on column cases.stalking_case.opened_at is 'When it was opened first.';
comment on column cases.stalking_case.opened_by is 'The account that decided it, as it was named then. Personal data of the user.';
create unique index one_case_of_a_pair on cases.stalking_case (pair_id) where pair_id is not null;
create unique index one_case_of_a_report on cases.stalking_case (report_id) where pair_id is null;
call access.guard('cases.stalking_case');

create table cases.decision (
  decision_id   bigint primary key,
  case_id       bigint not null references cases.stalking_case,
  report_id     bigint not null,
  decided_at    timestamptz not null,
  decided_by    text not null,
  taken_back_at timestamptz
);
comment on table cases.decision is 'The decisions in screening that opened or joined a case.';
comment on column cases.decision.decision_id is 'The decision, as screening numbers it.';
comment on column cases.decision.case_id is 'The case.';
comment on column cases.decision.report_id is 'The report it was about.';
comment on column cases.decision.decided_at is 'When.';
comment on column cases.decision.decided_by is 'The account that decided, as it was named then. Personal data of the user.';
comment on column cases.decision.taken_back_at is 'When it was undone; null while it stands.';
create index on cases.decision (case_id);
call access.guard('cases.decision');

grant usage on schema cases to gwarchod_app;
grant select, insert, update on cases.stalking_case, cases.decision to gwarchod_app;
