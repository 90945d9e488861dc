grant usage on schema screening to gwarchod_app;

create table screening.reading (
  report_id     bigint primary key,
  version       int not null,
  rules_version text not null,
  probability   double precision not null check (probability between 0 and 1),
  flagged       boolean not null,
  urgent        text[] not null,
  evidence      jsonb not null,
  read_at       timestamptz not null
);
comment on table screening.reading is 'What the signs engine found in one report''s newest version. Orders work, decides nothing.';
comment on column screening.reading.report_id is 'The report (room crimes).';
comment on column screening.reading.version is 'The version of the report that was read.';
comment on column screening.reading.rules_version is 'Hash of the rule files that read it.';
comment on column screening.reading.probability is 'The score of this text alone, 0 to 1.';
comment on column screening.reading.flagged is 'Whether the text alone reaches the threshold.';
comment on column screening.reading.urgent is 'Codes of urgent flags found.';
comment on column screening.reading.evidence is 'Signs for and against with exact quotes, FOUR, and the parts of the score. Personal data.';
comment on column screening.reading.read_at is 'When it was read.';
call access.guard('screening.reading');
grant select, insert, update on screening.reading to gwarchod_app;

create table screening.pair_reading (
  pair_id       bigint primary key,
  rules_version text not null,
  probability   double precision not null check (probability between 0 and 1),
  flagged       boolean not null,
  reports       int not null,
  recorded_as_stalking int not null,
  first_day     date,
  last_day      date,
  evidence      jsonb not null,
  read_at       timestamptz not null
);
comment on table screening.pair_reading is 'What the history between two people adds up to. Orders work, decides nothing.';
comment on column screening.pair_reading.pair_id is 'The pair (room conduct).';
comment on column screening.pair_reading.rules_version is 'Hash of the rule files.';
comment on column screening.pair_reading.probability is 'The score of the course of conduct, 0 to 1.';
comment on column screening.pair_reading.flagged is 'Whether it reaches the threshold.';
comment on column screening.pair_reading.reports is 'How many reports the pair has.';
comment on column screening.pair_reading.recorded_as_stalking is 'How many of them are recorded as stalking, as principal crime or included.';
comment on column screening.pair_reading.first_day is 'Day of the first report.';
comment on column screening.pair_reading.last_day is 'Day of the newest report.';
comment on column screening.pair_reading.evidence is 'The parts of the score.';
comment on column screening.pair_reading.read_at is 'When it was scored.';
call access.guard('screening.pair_reading');
grant select, insert, update, delete on screening.pair_reading to gwarchod_app;

create table screening.item (
  id          bigint generated always as identity primary key,
  report_id   bigint not null unique,
  reference   text not null,
  pair_id     bigint,
  load_id     bigint not null,
  because     text not null check (because in ('RECORDED_AS_STALKING', 'SIGNALS', 'SAMPLE', 'NO_SIGNAL')),
  area        text not null,
  recorded_as text not null,
  offence_class text not null,
  recorded_at timestamptz not null,
  due_at      timestamptz not null,
  strength    double precision not null,
  urgent      text[] not null,
  seen_before int not null,
  entered_at  timestamptz not null
);
comment on table screening.item is 'One row for every report whose 24-hour window a load fell in: what is to be reviewed, and what was read without a signal.';
comment on column screening.item.report_id is 'The report (room crimes).';
comment on column screening.item.reference is 'The force''s reference of the report.';
comment on column screening.item.pair_id is 'The strongest pair that the report belongs to (room conduct), if any.';
comment on column screening.item.load_id is 'The load that brought it.';
comment on column screening.item.because is 'Why it is here: recorded as stalking; its signals; drawn as a sample of those without a signal; or read and without a signal.';
comment on column screening.item.area is 'Area as recorded, for filtering.';
comment on column screening.item.recorded_as is 'Title of the principal offence as recorded, for filtering.';
comment on column screening.item.offence_class is 'Class of the principal offence as recorded.';
comment on column screening.item.recorded_at is 'When the force recorded the report.';
comment on column screening.item.due_at is 'End of the 24-hour window.';
comment on column screening.item.strength is 'The larger of the text''s and the course of conduct''s score, 0 to 1.';
comment on column screening.item.urgent is 'Codes of urgent flags, which lift it to the top.';
comment on column screening.item.seen_before is 'How many earlier reports the pair has.';
comment on column screening.item.entered_at is 'When it came into the list.';
create index on screening.item (because, due_at);
call access.guard('screening.item');
grant select, insert, update on screening.item to gwarchod_app;

create table screening.review (
  id           bigint generated always as identity primary key,
  item_id      bigint not null references screening.item (id),
  round        smallint not null check (round in (1, 2)),
  reviewer_id  bigint not null,
  reviewer     text not null,
  outcome      text not null check (outcome in ('STALKING', 'HARASSMENT', 'BREACH', 'NONE', 'MORE_INFORMATION')),
  fixated      text,
  obsessive    text,
  unwanted     text,
  repeated     text,
  advice       text not null,
  holder       text not null,
  reclassify   boolean not null,
  shown_for    int not null,
  shown_against int not null,
  form_key     text not null unique,
  saved_at     timestamptz not null,
  undone_at    timestamptz,
  case_id      bigint
);
comment on table screening.review is 'What a person decided about an item. Never changed; an undo is dated, and a new review follows.';
comment on column screening.review.round is '1 first review; 2 second review, by another person who holds the specialist mark.';
comment on column screening.review.reviewer_id is 'The account. Personal data of a user.';
comment on column screening.review.reviewer is 'The account''s name then. Personal data of a user.';
comment on column screening.review.outcome is 'What the reviewer said it is.';
comment on column screening.review.fixated is 'The line of evidence for Fixated; null where it was not ticked. Personal data.';
comment on column screening.review.obsessive is 'The line of evidence for Obsessive. Personal data.';
comment on column screening.review.unwanted is 'The line of evidence for Unwanted. Personal data.';
comment on column screening.review.repeated is 'The line of evidence for Repeated. Personal data.';
comment on column screening.review.advice is 'Advice to the officer, in the reviewer''s words. Personal data.';
comment on column screening.review.holder is 'Who should hold it.';
comment on column screening.review.reclassify is 'Whether the registrar is asked to add stalking as an included classification.';
comment on column screening.review.shown_for is 'How many signals for were on the screen.';
comment on column screening.review.shown_against is 'How many points against were on the screen.';
comment on column screening.review.form_key is 'One form, one review: a double press saves once.';
comment on column screening.review.undone_at is 'When the reviewer took it back, within ten minutes.';
comment on column screening.review.case_id is 'The stalking case that it opened or joined (room cases).';
create unique index one_live_review_a_round on screening.review (item_id, round) where undone_at is null;
create unique index one_live_review_a_person on screening.review (item_id, reviewer_id) where undone_at is null;
call access.guard('screening.review');
grant select, insert on screening.review to gwarchod_app;
grant update (undone_at, case_id) on screening.review to gwarchod_app;

create table screening.wrong_signal (
  report_id bigint not null,
  rule      text not null,
  start_at  int not null,
  said_by   bigint not null,
  reason    text not null,
  said_at   timestamptz not null,
  primary key (report_id, rule, start_at, said_by)
);
comment on table screening.wrong_signal is 'A reviewer said that this hit of this rule is wrong.';
comment on column screening.wrong_signal.start_at is 'Where the quoted words start in the narrative, in code points.';
comment on column screening.wrong_signal.said_by is 'The account.';
comment on column screening.wrong_signal.reason is 'Why, if they said so. May hold personal data.';
call access.guard('screening.wrong_signal');
grant select, insert, delete on screening.wrong_signal to gwarchod_app;

create table screening.outbound (
  id           bigint generated always as identity primary key,
  reference    text not null unique,
  review_id    bigint not null references screening.review (id),
  report_id    bigint not null,
  report_version int not null,
  kind         text not null check (kind in ('DECISION', 'ADVICE', 'RECLASSIFY')),
  made_at      timestamptz not null,
  withdrawn_at timestamptz,
  confirmed_at timestamptz,
  confirmed_by_load bigint,
  unique (review_id, kind)
);
comment on table screening.outbound is 'What waits to be keyed into the crime recording system, which we never write to. Shown as not yet on the crime record until a later load confirms it.';
comment on column screening.outbound.reference is 'Short random reference printed in the text to key; a later load whose record holds it confirms the line.';
comment on column screening.outbound.report_version is 'The version of the report that was decided on.';
comment on column screening.outbound.withdrawn_at is 'When the review behind it was undone.';
comment on column screening.outbound.confirmed_by_load is 'The load that showed it on the crime record.';
call access.guard('screening.outbound');
grant select, insert on screening.outbound to gwarchod_app;
grant update (withdrawn_at, confirmed_at, confirmed_by_load) on screening.outbound to gwarchod_app;

create table screening.window_read (
  load_id    bigint primary key,
  reports    int not null,
  to_review  int not null,
  no_signal  int not null,
  read_at    timestamptz not null
);
comment on table screening.window_read is 'What one load brought into the 24-hour window: every report read is counted, with a signal or without.';
comment on column screening.window_read.reports is 'Reports of the load that were read.';
comment on column screening.window_read.to_review is 'Of those in the window: how many are to be reviewed.';
comment on column screening.window_read.no_signal is 'Of those in the window: how many had no signal.';
call access.guard('screening.window_read');
grant select, insert, update on screening.window_read to gwarchod_app;
