#!/usr/bin/perl
# Make many releases of a few: vary.pl [--copy] [--body] SEED BYTES FILE...
#
# Writes releases until they have BYTES together, each one of the files with other names, numbers and order of
# paragraphs, so that no cache and no branch predictor learns one text. The same seed gives the same releases.
# They are separated by NUL bytes; with --copy each is a line for COPY. With --body they have neither head nor end, so
# that together they are one long release, not one release and what follows it.
use strict;
use warnings;
use File::Basename qw(dirname);

my $copy = @ARGV && $ARGV[0] eq '--copy' ? shift : '';
my $body_only = @ARGV && $ARGV[0] eq '--body' ? shift : '';
my ($seed, $bytes, @files) = @ARGV;
die "usage: vary.pl [--copy] [--body] SEED BYTES FILE...\n" if !@files;
srand $seed;

my $letter = qr/[a-z]|[\xc2-\xdf][\x80-\xbf]/;    # one small letter: text is handled as bytes
my $capitalised = qr/[A-Z]$letter+/;
my $end_sign = qr/^\W*(?:ends?|notes|contacts?|about|media|press|for (?:more|further)|further|e-?mail|subject|from|date|\#)\b/;

sub slurp { my $path = shift; open my $in, '<:raw', $path or die "$path: $!\n"; local $/; return scalar <$in>; }

my @given = map { /^($capitalised)\t/ ? $1 : () } split /\n/, slurp(dirname($0) . '/../lexicon/given_names.tsv');
my %is_given = map { $_ => 1 } @given;
my @texts = map { slurp($_) } @files;

sub pick { return $_[rand @_]; }

sub surname {
	my @begins = qw(Al Bar Brad Cal Dun El Fair Gar Hal Hart Ken Lang Mar Nor Pres Ren Shaw Stan Thorn Wal Whit Wood);
	my @ends = qw(bury by den er field ford gate ham hurst ing land ley low man more ridge ris son ston ton well wick worth);
	return pick(@begins) . pick(@ends);
}

# Other names: the given names of the text, and the words after them, each the same throughout.
sub vary_names {
	my $text = shift;
	my %other;
	while ($text =~ /\b($capitalised) ($capitalised)\b/g) {
		if ($is_given{$1}) {
			$other{$1} //= pick(@given);
			$other{$2} //= surname();
		} else {
			pos($text) -= length $2;
		}
	}
	$text =~ s/\b($capitalised)\b/$other{$1} \/\/ $1/ge if %other;
	return $text;
}

# Other digits: a number keeps its form, a year stays one, a day stays one.
sub vary_number {
	my $number = shift;
	return 1990 + int rand 40 if $number =~ /^(?:19|20)\d\d$/;
	return 10 + int rand 20 if $number =~ /^(?:[12]\d|3[01])$/;
	$number =~ s/(?<=\d)\d|^[1-9]/1 + int rand 9/ge;
	return $number;
}

# Another order of what stands between the head and the end: cut like a pack of cards, so that most paragraphs keep
# their neighbours, as a quotation of several must.
sub vary_order {
	my @paragraphs = split /(?<=\n)(?=\n)/, shift;
	my ($head, $end) = (3, 2);
	my @body = splice @paragraphs, $head, $#paragraphs - $end - $head + 1 if @paragraphs > $head + $end;
	my @front = splice @body, 0, rand @body;
	return join '', "\n", grep { !/$end_sign/i } @body, @front if $body_only;
	return join '', splice(@paragraphs, 0, $head), @body, @front, @paragraphs;
}

binmode STDOUT;
my %escaped = ("\\" => '\\\\', "\n" => '\\n', "\r" => '\\r', "\t" => '\\t');
for (my $made = 0; $made < $bytes;) {
	my $text = vary_order(vary_names(pick(@texts)));
	$text =~ s/(\d+)/vary_number($1)/ge;
	$made += length $text;
	$text =~ s/([\\\n\r\t])/$escaped{$1}/g if $copy;
	print $text, $copy ? "\n" : "\0";
}
