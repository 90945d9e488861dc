create table screening.rule_change (
  id          bigint generated always as identity primary key,
  rule        text not null,
  text        text not null,
  reason      text not null check (reason <> ''),
  sampled     int not null,
  flagged_before int not null,
  flagged_after  int not null,
  proposed_by bigint not null,
  proposer    text not null,
  proposed_at timestamptz not null,
  decided_by  bigint,
  decider     text,
  decided_at  timestamptz,
  approved    boolean,
  answer      text,
  constraint decided_whole check ((decided_by is null) = (approved is null) and (decided_by is null) = (decided_at is null)),
  constraint two_people check (decided_by is null or not approved or decided_by <> proposed_by)
);
comment on table screening.rule_change is 'A rule as somebody proposes to write it. Approved ones are used from then on, the newest of a name; nothing is ever changed or removed.';
comment on column screening.rule_change.rule is 'The name of the rule.';
comment on column screening.rule_change.text is 'The whole rule as it is to be written. Its examples are invented.';
comment on column screening.rule_change.reason is 'Why.';
comment on column screening.rule_change.sampled is 'On how many of the newest reports it was tried when it was proposed.';
comment on column screening.rule_change.flagged_before is 'How many of them were flagged by the rules then in use.';
comment on column screening.rule_change.flagged_after is 'How many of them are flagged with the change.';
comment on column screening.rule_change.proposed_by is 'The account. Personal data of a user.';
comment on column screening.rule_change.proposer is 'The account''s name then. Personal data of a user.';
comment on column screening.rule_change.decided_by is 'The account that approved or refused it; for an approval always another one. Personal data of a user.';
comment on column screening.rule_change.decider is 'That account''s name then. Personal data of a user.';
comment on column screening.rule_change.answer is 'What the decider said with it.';
call access.guard('screening.rule_change');
grant select, insert on screening.rule_change to gwarchod_app;
grant update (decided_by, decider, decided_at, approved, answer) on screening.rule_change to gwarchod_app;
