-- Figures: which amounts are stated.

SELECT ordinal, text, value, upper, kind, unit, qualifier, change, speaker
FROM figures($$Officers seized 2,962 converted guns, up 27% on last year, worth an estimated £31.7 million.

Between £24,000 and £50,000 was spent on seven boats, each up to 12 metres long.

“One in ten drivers was aged 18 to 24,” said Chief Inspector Ada Quill. Two-thirds had at least 3 weeks of training.$$);

SELECT text, subject, sentence, span, pg_typeof(value), pg_typeof(upper) FROM figures('They found four stolen boats. Then 9.75% of drivers stopped.');

-- numbers are exact: no binary fraction comes in between
SELECT text, value FROM figures('It cost £0.10, £1,234,567.89, £17.5m, £3 billion and £2.50.');

-- what is no figure
SELECT text FROM figures('On 3 May 2024 at 10:30 call 101 about section 60 of the Firearms Act 1968.');
