create table crimes.load (
  id              bigint generated always as identity primary key,
  source          text not null,
  force           text not null,
  file_name       text not null,
  file_digest     text not null,
  mapping_digest  text not null,
  extracted_at    timestamptz,
  received_at     timestamptz not null,
  finished_at     timestamptz,
  state           text not null check (state in ('RECEIVING', 'STAGED', 'APPLIED', 'REPEATED', 'REFUSED')),
  complete        boolean,
  fault_code      text not null default '',
  fault_args      text[] not null default '{}',
  unknown_columns text[] not null default '{}',
  applied_through bigint not null default 0,
  reports_new       bigint not null default 0,
  reports_changed   bigint not null default 0,
  reports_unchanged bigint not null default 0,
  reports_history   bigint not null default 0,
  check ((state in ('APPLIED', 'REPEATED')) = (complete is not null)),
  check ((state = 'REFUSED') = (fault_code <> ''))
);
comment on table crimes.load is 'Every extract file that was handed in, and what became of it. No personal data.';
comment on column crimes.load.id is 'The number on the import''s page.';
comment on column crimes.load.source is 'The source system''s fixed code; empty when the file was refused before it could be read.';
comment on column crimes.load.force is 'The force''s name, from the manifest.';
comment on column crimes.load.file_name is 'The file''s name, without its folder.';
comment on column crimes.load.file_digest is 'SHA-256 of the file: how a repeat is known.';
comment on column crimes.load.mapping_digest is 'SHA-256 of the mapping file, or empty.';
comment on column crimes.load.extracted_at is 'When the source system was read.';
comment on column crimes.load.received_at is 'When the file was handed in.';
comment on column crimes.load.finished_at is 'When it was applied, found to be a repeat, or refused.';
comment on column crimes.load.state is 'RECEIVING: being read; STAGED: read and checked, being applied; APPLIED; REPEATED: the same file as an applied load; REFUSED.';
comment on column crimes.load.complete is 'Whether the rows read agree with the source''s totals, once applied.';
comment on column crimes.load.fault_code is 'Why the file was refused: ends the word crimes.fault.CODE.';
comment on column crimes.load.fault_args is 'What stands in the gaps of that word: names of files and columns, numbers.';
comment on column crimes.load.unknown_columns is 'Files and columns that the format does not name; they were ignored.';
comment on column crimes.load.applied_through is 'The last staged report that stands in the tables; a restart goes on after it.';
comment on column crimes.load.reports_new is 'Reports that were not known before.';
comment on column crimes.load.reports_changed is 'Reports of which this load brought a newer version, or rows held back before.';
comment on column crimes.load.reports_unchanged is 'Reports that were known in the same version with the same content.';
comment on column crimes.load.reports_history is 'Late older versions, kept as history.';
create index on crimes.load (file_digest);
call access.guard('crimes.load');

create table crimes.load_part (
  load_id  bigint not null references crimes.load on delete cascade,
  part     text not null,
  expected bigint not null,
  read     bigint not null,
  rejected bigint not null,
  primary key (load_id, part)
);
comment on table crimes.load_part is 'Reconciliation of one load to the totals of its source, by file. No personal data.';
comment on column crimes.load_part.load_id is 'The load.';
comment on column crimes.load_part.part is 'reports, classifications, people, contacts or orders.';
comment on column crimes.load_part.expected is 'Rows by the source''s count.';
comment on column crimes.load_part.read is 'Rows found in the file.';
comment on column crimes.load_part.rejected is 'Rows of these that were held back.';
call access.guard('crimes.load_part');

create table crimes.rejected_row (
  id          bigint generated always as identity primary key,
  load_id     bigint not null references crimes.load on delete cascade,
  part        text not null,
  line        bigint not null,
  byte_offset bigint,
  reference   text not null,
  version     int not null,
  code        text not null,
  column_name text not null,
  found       text not null
);
comment on table crimes.rejected_row is 'A row that was held back, with the reason a person can act on. The row itself stays in the force''s file.';
comment on column crimes.rejected_row.load_id is 'The load.';
comment on column crimes.rejected_row.id is 'Our own number.';
comment on column crimes.rejected_row.part is 'Which file of the extract.';
comment on column crimes.rejected_row.line is 'Its first line in the file; the header is line 1.';
comment on column crimes.rejected_row.byte_offset is 'Its first byte in the unpacked file, counted from 0; empty when found after reading.';
comment on column crimes.rejected_row.reference is 'The report it belongs to, or empty.';
comment on column crimes.rejected_row.version is 'The report''s version, or 0.';
comment on column crimes.rejected_row.code is 'Ends the word crimes.rejected.CODE.';
comment on column crimes.rejected_row.column_name is 'The column at fault, or empty.';
comment on column crimes.rejected_row.found is 'What stood there, if it is a date, a number or a code; never a name, a narrative or whereabouts.';
create index on crimes.rejected_row (load_id, part, line);
create index on crimes.rejected_row (load_id, reference);
call access.guard('crimes.rejected_row');

create table crimes.staged_row (
  load_id   bigint not null references crimes.load on delete cascade,
  part      text not null,
  seq       bigint not null,
  line      bigint not null,
  reference text not null,
  version   int not null,
  fields    text not null,
  primary key (load_id, part, seq)
);
comment on table crimes.staged_row is 'Checked rows of a load that is being applied. Empty between loads.';
comment on column crimes.staged_row.load_id is 'The load.';
comment on column crimes.staged_row.part is 'Which file of the extract.';
comment on column crimes.staged_row.seq is 'The row''s place among the rows of its file that passed the checks, from 1.';
comment on column crimes.staged_row.line is 'Its first line in the file.';
comment on column crimes.staged_row.reference is 'The report it belongs to.';
comment on column crimes.staged_row.version is 'The report''s version.';
comment on column crimes.staged_row.fields is 'The checked row as JSON. Personal data.';
create index on crimes.staged_row (load_id, reference, version);
call access.guard('crimes.staged_row');

create table crimes.report (
  id                 bigint generated always as identity primary key,
  source             text not null,
  reference          text not null,
  version            int not null check (version > 0),
  kind               text not null check (kind in ('CRIME', 'INCIDENT')),
  recorded_at        timestamptz not null,
  occurred_from      timestamptz,
  occurred_to        timestamptz,
  occurred_precision text not null check (occurred_precision in ('EXACT', 'BETWEEN', 'DAY', 'MONTH', 'UNKNOWN')),
  offence_class      text not null,
  offence_code       text not null,
  offence_title      text not null,
  area               text not null,
  status             text not null,
  outcome_code       text not null,
  flags              text[] not null,
  relationship       text not null,
  narrative          text not null,
  narrative_language text not null check (narrative_language in ('', 'en', 'cy')),
  load_id            bigint not null references crimes.load,
  unique (source, reference),
  check (occurred_to >= occurred_from)
);
comment on table crimes.report is 'Crime and incident reports, each in the newest version loaded. Personal data.';
comment on column crimes.report.id is 'Our own number; it stays over all versions.';
comment on column crimes.report.source is 'The system it comes from.';
comment on column crimes.report.reference is 'Its number there.';
comment on column crimes.report.version is 'The version of the source that this row shows.';
comment on column crimes.report.kind is 'Recorded as a crime, or an incident.';
comment on column crimes.report.recorded_at is 'When it was recorded in the source.';
comment on column crimes.report.occurred_from is 'First moment it can have happened.';
comment on column crimes.report.occurred_to is 'Last moment it can have happened.';
comment on column crimes.report.occurred_precision is 'How closely the time is known.';
comment on column crimes.report.offence_class is 'Counting-rule class of the principal crime.';
comment on column crimes.report.offence_code is 'Home Office code of the principal crime.';
comment on column crimes.report.offence_title is 'The principal crime in the force''s words.';
comment on column crimes.report.area is 'Policing area.';
comment on column crimes.report.status is 'Where the report has got to, in the force''s words.';
comment on column crimes.report.outcome_code is 'Home Office outcome.';
comment on column crimes.report.flags is 'Codes such as DOMESTIC_ABUSE. Personal data.';
comment on column crimes.report.relationship is 'Suspect to victim. Personal data.';
comment on column crimes.report.narrative is 'Free text. Personal data.';
comment on column crimes.report.narrative_language is 'Its language, or empty.';
comment on column crimes.report.load_id is 'The load that brought this version.';
create index on crimes.report (load_id, id);
create index on crimes.report (lower(reference) text_pattern_ops);
create index on crimes.report (offence_class);
create index on crimes.report (offence_code);
create index on crimes.report (recorded_at);
call access.guard('crimes.report');

create table crimes.report_version (
  report_id bigint not null references crimes.report on delete cascade,
  version   int not null,
  content_digest text not null,
  held_rows int not null,
  load_id   bigint not null references crimes.load,
  body      jsonb,
  primary key (report_id, version)
);
comment on table crimes.report_version is 'Every version of a report that was ever loaded.';
comment on column crimes.report_version.version is 'The version of the source.';
comment on column crimes.report_version.report_id is 'The report.';
comment on column crimes.report_version.content_digest is 'SHA-256 over the version and all rows that belong to it.';
comment on column crimes.report_version.held_rows is 'Rows of it that were held back when it came; if there are any, the corrected rows may come under the same version.';
comment on column crimes.report_version.load_id is 'The load that brought it.';
comment on column crimes.report_version.body is 'What it said, without whereabouts, if it is not the version that crimes.report shows. Personal data.';
call access.guard('crimes.report_version');

create table crimes.included_classification (
  report_id     bigint not null references crimes.report on delete cascade,
  place         int not null,
  offence_class text not null,
  offence_code  text not null,
  offence_title text not null,
  added_on      date,
  primary key (report_id, place)
);
comment on table crimes.included_classification is 'Offences recorded inside the principal crime.';
comment on column crimes.included_classification.report_id is 'The report.';
comment on column crimes.included_classification.place is 'Its place in the extract, from 1.';
comment on column crimes.included_classification.offence_class is 'Counting-rule class.';
comment on column crimes.included_classification.offence_code is 'Home Office code.';
comment on column crimes.included_classification.offence_title is 'The force''s words.';
comment on column crimes.included_classification.added_on is 'When it was added to the record.';
create index on crimes.included_classification (offence_class);
create index on crimes.included_classification (offence_code);
call access.guard('crimes.included_classification');

create table crimes.involvement (
  id               bigint generated always as identity primary key,
  report_id        bigint not null references crimes.report on delete cascade,
  place            int not null,
  person_reference text not null,
  role             text not null check (role in ('SUSPECT', 'VICTIM', 'WITNESS', 'REPORTER', 'OTHER')),
  forenames        text not null,
  surname          text not null,
  other_names      text not null,
  born_on          date,
  gender           text not null,
  pnc_id           text not null,
  cro_number       text not null,
  unknown          boolean not null,
  unique (report_id, person_reference, role)
);
comment on table crimes.involvement is 'A person as recorded in one role in one report. Personal data.';
comment on column crimes.involvement.report_id is 'The report.';
comment on column crimes.involvement.id is 'Our own number; whereabouts and links go by it. It stays while the person stays in this role.';
comment on column crimes.involvement.place is 'Its place in the extract, from 1.';
comment on column crimes.involvement.person_reference is 'The source''s own number for this person. Personal data.';
comment on column crimes.involvement.role is 'What the person is in the report.';
comment on column crimes.involvement.forenames is 'As recorded. Personal data.';
comment on column crimes.involvement.surname is 'As recorded. Personal data.';
comment on column crimes.involvement.other_names is 'As recorded. Personal data.';
comment on column crimes.involvement.born_on is 'Date of birth. Personal data.';
comment on column crimes.involvement.gender is 'As recorded. Personal data.';
comment on column crimes.involvement.pnc_id is 'Police National Computer identifier. Personal data.';
comment on column crimes.involvement.cro_number is 'Criminal Records Office number. Personal data.';
comment on column crimes.involvement.unknown is 'A suspect whom nobody has identified.';
call access.guard('crimes.involvement');

create table crimes.recorded_order (
  report_id    bigint not null references crimes.report on delete cascade,
  place        int not null,
  reference    text not null,
  kind         text not null,
  made_on      date,
  ends_on      date,
  subject_id   bigint not null references crimes.involvement on delete cascade,
  protected_id bigint references crimes.involvement on delete cascade,
  terms        text not null,
  primary key (report_id, place)
);
comment on table crimes.recorded_order is 'Protective orders that a report mentions. Personal data.';
comment on column crimes.recorded_order.report_id is 'The report.';
comment on column crimes.recorded_order.place is 'Its place in the extract, from 1.';
comment on column crimes.recorded_order.reference is 'The order''s number in the source.';
comment on column crimes.recorded_order.kind is 'A code such as SPO, or the force''s word.';
comment on column crimes.recorded_order.made_on is 'The day it was made.';
comment on column crimes.recorded_order.ends_on is 'Its last day.';
comment on column crimes.recorded_order.subject_id is 'Who must keep it.';
comment on column crimes.recorded_order.protected_id is 'Whom it protects.';
comment on column crimes.recorded_order.terms is 'Its terms. Personal data.';
create index on crimes.recorded_order (subject_id);
create index on crimes.recorded_order (protected_id);
call access.guard('crimes.recorded_order');

grant usage on schema crimes to gwarchod_app;
grant select, insert, update on crimes.load, crimes.load_part, crimes.report, crimes.report_version to gwarchod_app;
grant select, insert, delete on crimes.rejected_row, crimes.staged_row, crimes.included_classification, crimes.recorded_order to gwarchod_app;
grant select, insert, update, delete on crimes.involvement to gwarchod_app;
-- The planner must know about a table that was filled a moment ago.
grant maintain on crimes.staged_row to gwarchod_app;
