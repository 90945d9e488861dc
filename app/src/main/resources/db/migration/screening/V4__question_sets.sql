create table screening.question_pack (
  id           bigint generated always as identity primary key,
  name         text not null,
  version      text not null,
  licence      text not null,
  granted_by   text not null,
  stalking_from int not null check (stalking_from > 0),
  questions    jsonb not null,
  digest       text not null,
  loaded_by    bigint,
  loader       text not null,
  loaded_at    timestamptz not null,
  unique (name, version)
);
comment on table screening.question_pack is 'A set of screening questions that a force loads under its own licence. Never changed: a new version stands beside the old one.';
comment on column screening.question_pack.licence is 'Under what the force may use the wording, as the file says.';
comment on column screening.question_pack.granted_by is 'Who allowed it, as the file says.';
comment on column screening.question_pack.stalking_from is 'From how many yes to counting questions the set itself says stalking.';
comment on column screening.question_pack.questions is 'The questions in order: name, wording in English and Welsh, whether a yes counts, and the sign of ours that asks the same.';
comment on column screening.question_pack.digest is 'SHA-256 of what was loaded; the same file twice changes nothing.';
comment on column screening.question_pack.loaded_by is 'The account; null for the command line. Personal data of a user.';
comment on column screening.question_pack.loader is 'That account''s name then. Personal data of a user.';
call access.guard('screening.question_pack');
grant select, insert on screening.question_pack to gwarchod_app;

create table screening.question_answers (
  id            bigint generated always as identity primary key,
  report_id     bigint not null,
  pack_id       bigint not null references screening.question_pack (id),
  source        text not null check (source in ('FRONT_LINE', 'REVIEWER')),
  answers       jsonb not null,
  yes           int not null,
  says_stalking boolean not null,
  answered_on   date not null,
  answered_by   bigint,
  answerer      text not null,
  form_key      text not null unique,
  saved_at      timestamptz not null
);
comment on table screening.question_answers is 'Answers to a set of questions about one report. Never changed; later ones stand before earlier ones.';
comment on column screening.question_answers.report_id is 'The report (room crimes).';
comment on column screening.question_answers.source is 'Whether somebody answered who met the victim, or a reviewer from the file.';
comment on column screening.question_answers.answers is 'By the name of the question: YES, NO, NOT_KNOWN or NOT_ASKED. Personal data.';
comment on column screening.question_answers.yes is 'How many counting questions have a yes.';
comment on column screening.question_answers.says_stalking is 'Whether that is enough for the set to say stalking.';
comment on column screening.question_answers.answered_on is 'The day, in London.';
comment on column screening.question_answers.answered_by is 'The account; null where a file brought them. Personal data of a user.';
comment on column screening.question_answers.answerer is 'That account''s name then. Personal data of a user.';
comment on column screening.question_answers.form_key is 'One form, or one report of a file, is kept once.';
create index on screening.question_answers (report_id);
call access.guard('screening.question_answers');
grant select, insert on screening.question_answers to gwarchod_app;
