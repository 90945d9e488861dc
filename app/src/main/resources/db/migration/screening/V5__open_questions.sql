-- What a set says follows from its answers: with questions still open it may be neither yes nor no.
alter table screening.question_answers drop column yes, drop column says_stalking;
