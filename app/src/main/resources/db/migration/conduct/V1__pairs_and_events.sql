create table conduct.pair (
  id          bigint generated always as identity primary key,
  reference   text not null unique,
  victim_id   bigint not null,
  suspect_id  bigint not null,
  became      bigint references conduct.pair,
  made_at     timestamptz not null,
  check (victim_id <> suspect_id)
);
comment on table conduct.pair is 'A victim and a suspect between whom something was reported. Personal data.';
comment on column conduct.pair.reference is 'What users write down.';
comment on column conduct.pair.victim_id is 'The person (people.person). Personal data.';
comment on column conduct.pair.suspect_id is 'The person; 0 when nobody has been identified. Personal data.';
comment on column conduct.pair.became is 'The pair that took in this one when persons became one; null while it stands. Never itself a former pair.';
comment on column conduct.pair.made_at is 'When the first report was joined.';
create unique index pair_of_persons on conduct.pair (victim_id, suspect_id) where became is null;
create index on conduct.pair (suspect_id) where became is null;
create index on conduct.pair (became) where became is not null;
call access.guard('conduct.pair');

create table conduct.event (
  id              bigint generated always as identity primary key,
  pair_id         bigint not null references conduct.pair,
  report_id       bigint not null,
  at              timestamptz not null,
  precision       text not null check (precision in ('EXACT', 'BETWEEN', 'DAY', 'MONTH', 'UNKNOWN')),
  joined_because  text not null,
  joined_at       timestamptz not null,
  undone_at       timestamptz,
  undone_by       text not null default '',
  undone_because  text not null default '',
  unique (pair_id, report_id),
  check ((undone_at is null) = (undone_because = ''))
);
comment on table conduct.event is 'One report''s place in the course of conduct of a pair. Personal data.';
comment on column conduct.event.pair_id is 'The pair.';
comment on column conduct.event.report_id is 'The report (crimes.report).';
comment on column conduct.event.at is 'The best known moment of what happened.';
comment on column conduct.event.precision is 'How much of that moment is known.';
comment on column conduct.event.joined_because is 'Why it belongs here: ends the word conduct.because.CODE.';
comment on column conduct.event.joined_at is 'When it was joined.';
comment on column conduct.event.undone_at is 'When a user said that it does not belong here; no later load joins it again.';
comment on column conduct.event.undone_by is 'The account that said so, as it was named then. Personal data of the user.';
comment on column conduct.event.undone_because is 'Its reason. May hold personal data.';
create index on conduct.event (report_id);
call access.guard('conduct.event');

create table conduct.change (
  load_id bigint not null,
  pair_id bigint not null references conduct.pair on delete cascade,
  primary key (load_id, pair_id)
);
comment on table conduct.change is 'Which pairs each load changed. No personal data.';
comment on column conduct.change.load_id is 'The load (crimes.load).';
comment on column conduct.change.pair_id is 'The pair.';
call access.guard('conduct.change');

create table conduct.progress (
  load_id        bigint primary key,
  joined_through bigint not null,
  finished       boolean not null
);
comment on table conduct.progress is 'How far the joining of each load has got. No personal data.';
comment on column conduct.progress.load_id is 'The load (crimes.load).';
comment on column conduct.progress.joined_through is 'The last report that is joined; a restart goes on after it.';
comment on column conduct.progress.finished is 'Whether the load is joined and the rooms above have been told.';
call access.guard('conduct.progress');

grant usage on schema conduct to gwarchod_app;
grant select, insert, update on conduct.pair, conduct.progress to gwarchod_app;
grant select, insert, update, delete on conduct.event to gwarchod_app;
grant select, insert on conduct.change to gwarchod_app;
