#!/usr/bin/perl
# Draw the figures of bench/run as SVG: plot.pl FIGURES.csv > FIGURES.svg
#
# One panel for each topic, one bar for each figure; the scale is logarithmic, from 0.1 to 100,000 MB/s.
use strict;
use warnings;

my ($width, $left, $row, $gap) = (900, 300, 18, 46);
my ($low, $high) = (0.1, 100_000);    # MB/s at the ends of the scale

my %title = (
	stages => 'Core: MB/s of each stage', reading => 'Reading, and what one would use instead: MB/s',
	extractors => 'Functions on stored releases: MB/s', slices => 'Releases of 8 kB out of line: MB/s',
	loading => 'COPY: MB/s', parallel => 'Parallel workers: MB/s', length => 'Texts of so many bytes: MB/s',
	table => 'Tables of so many releases: MB/s');
my @bars = qw(stages reading extractors slices loading parallel length table);

# A line of CSV; quotation marks stand only around whole cells.
sub cells {
	my $line = shift;
	my @cells;
	while ($line =~ /\G(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g) {
		push @cells, defined $1 ? $1 =~ s/""/"/gr : $2;
		last if pos($line) >= length $line;
	}
	return @cells;
}

sub read_figures {
	my %rows;
	my @names = cells(scalar(<>) =~ s/\s+$//r);
	while (my $line = <>) {
		chomp $line;
		my %figure;
		@figure{@names} = cells($line);
		next if $figure{name} eq 'peak' || !$figure{seconds} || !$title{ $figure{topic} };
		push @{ $rows{ $figure{topic} } }, { name => $figure{name}, speed => $figure{bytes} / $figure{seconds} / 1e6 };
	}
	return \%rows;
}

sub escape { my %as = ('&' => '&amp;', '<' => '&lt;', '>' => '&gt;'); return $_[0] =~ s/([&<>])/$as{$1}/gr; }

sub place {
	my $share = (log($_[0]) - log($low)) / (log($high) - log($low));
	return ($width - $left - 80) * ($share < 0 ? 0 : $share > 1 ? 1 : $share);
}

sub panel {
	my ($topic, $y, @rows) = @_;
	my $svg = sprintf qq(<text x="10" y="%d" class="title">%s</text>\n), $y + 20, escape($title{$topic});
	$y += 30;
	for my $figure (@rows) {
		my $to = place($figure->{speed});
		$svg .= sprintf qq(<text x="%d" y="%d" class="name">%s</text><rect x="%d" y="%d" width="%.1f" height="%d"/>)
			. qq(<text x="%.1f" y="%d">%s</text>\n),
			$left - 8, $y + 13, escape($figure->{name}), $left, $y + 2, $to, $row - 4, $left + $to + 5, $y + 13,
			sprintf $figure->{speed} < 10 ? '%.1f' : '%.0f', $figure->{speed};
		$y += $row;
	}
	return ($svg, $y);
}

my $figures = read_figures();
my ($body, $y) = ('', 0);
for my $topic (grep { $figures->{$_} } @bars) {
	(my $svg, $y) = panel($topic, $y, @{ $figures->{$topic} });
	$body .= $svg;
	$y += $gap - 30;
}
print qq(<svg xmlns="http://www.w3.org/2000/svg" width="$width" height="$y" font-family="sans-serif" font-size="12">\n),
	"<style>.title { font-size: 15px; font-weight: bold } .name { text-anchor: end } rect { fill: #4a7ab0 }</style>\n",
	qq(<rect width="$width" height="$y" style="fill: white"/>\n), $body, "</svg>\n";
