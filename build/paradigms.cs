#:package Lucene.Net.Analysis.Common
#:property PublishAot=false
#:property NuGetLockFilePath=paradigms.lock.json
// Finds the forms of Russian nouns and adjectives whose Snowball stem is not that of their word's other forms, for
// modules/ForumOrchard.Search/Analysis/Russian. Run in the repository's root:
//   npm install --prefix artifacts/dictionary dictionary-ru@3.0.0
//   dotnet run build/paradigms.cs artifacts/dictionary/node_modules/dictionary-ru {Snowball's vocabulary: …/russian/voc.txt}
using System.Text;
using System.Text.RegularExpressions;
using Lucene.Net.Tartarus.Snowball.Ext;

const string Result = "modules/ForumOrchard.Search/Analysis/Russian/paradigms.txt";
const string NounClasses = "EFGHIJKNO";

// Forms that the dictionary has as words of their own.
string[] apart =
[
    "число числа числу числом числе чисел числам числами числах", "письмо письма письму письмом письме писем письмам письмами письмах",
    "окно окна окну окном окне окон окнам окнами окнах", "кресло кресла креслу креслом кресле кресел креслам креслами креслах",
    "ремесло ремесла ремеслу ремеслом ремесле ремесел ремеслам ремеслами ремеслах", "сестра сестры сестре сестру сестрой сестер сестрам сестрами сестрах",
    "судьба судьбы судьбе судьбу судьбой судеб судьбам судьбами судьбах", "семья семьи семье семью семьей семей семьям семьями семьях",
    "деньги денег деньгам деньгами деньгах", "время времени временем времена времен временам временами временах", "имя имени именем имена имен именам именами именах",
    "мать матери матерью матерей матерям матерями матерях", "дочь дочери дочерью дочерей дочерям дочерьми дочерями дочерях",
    "сын сына сыну сыном сыне сыновья сыновей сыновьям сыновьями сыновьях", "друг друга другу другом друге друзья друзей друзьям друзьями друзьях",
    "брат брата брату братом брате братья братьев братьям братьями братьях", "дети детей детям детьми детях", "люди людей людям людьми людях",

    // Deeds: whoever asks with the verb is answered with the noun. Only where both begin alike, or the verb found would not be marked.
    "защита защиты защите защиту защитой защитить защитит защитят защитил защитила защитили защищать защищает защищают защищал защищали",
    "изнасилование изнасилования изнасилованию изнасилованием изнасиловании изнасиловать изнасиловал изнасиловали",
    "увольнение увольнения увольнению увольнением увольнении уволить уволит уволят уволил уволила уволили уволен уволена уволены увольнять увольняют",
];
var (dictionary, vocabulary) = (args[0], args[1]);
var snowball = new RussianStemmer();
var endings = ReadEndings();
var words = File.ReadLines(Path.Combine(dictionary, "index.dic")).Select(line => line.Split('/')).Where(line => line.Length == 2).Select(line => (Word: line[0], Classes: line[1])).ToList();

// Words that people write: they decide which of two words a form belongs to, and which adjectives are worth a line.
var written = File.ReadLines(vocabulary)
    .Concat(Directory.GetFiles("recipes/content", "*.json").SelectMany(file => Regex.Matches(Regex.Unescape(File.ReadAllText(file)), @"\p{IsCyrillic}+").Select(match => match.Value)))
    .Select(Normalize).ToHashSet();
var verbs = words.Where(word => !IsNoun(word.Classes) && !IsAdjective(word.Classes)).SelectMany(word => FormsOf(word.Word, word.Classes)).ToHashSet();

var stems = new Dictionary<string, (int Written, string Stem)>();
var measured = new List<HashSet<string>>();
foreach (var (word, classes) in words.Where(word => IsNoun(word.Classes) || IsAdjective(word.Classes)))
{
    var forms = FormsOf(word, classes).ToHashSet();
    if (word.EndsWith("ный", StringComparison.Ordinal))
    {
        // The dictionary has the short form of few adjectives.
        forms.Add(Normalize(word[..^3] + "ен"));
    }

    Add(forms, isAlways: IsNoun(classes));
}

foreach (var forms in apart)
{
    Add([.. forms.Split(' ')], isAlways: true);
}

var lines = stems.Where(one => Stem(one.Key) != one.Value.Stem).GroupBy(one => one.Value.Stem, one => one.Key)
    .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {string.Join(' ', group.Order(StringComparer.Ordinal))}").ToList();
File.WriteAllText(Result, string.Join('\n', lines) + "\n", new UTF8Encoding(false));
Measure("Snowball", Stem);
Measure("with the table", form => stems.TryGetValue(form, out var best) ? best.Stem : Stem(form));
Console.WriteLine($"{stems.Count} forms; {lines.Sum(line => line.Count(letter => letter == ' '))} of them, of {lines.Count} stems, go astray.");

void Add(HashSet<string> forms, bool isAlways)
{
    var known = forms.Count(written.Contains);
    if (known > 0)
    {
        measured.Add(forms);
    }
    else if (!isAlways)
    {
        return;
    }

    var stem = forms.GroupBy(Stem).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
    foreach (var form in forms.Where(form => known > 0 || !verbs.Contains(form)))
    {
        if (!stems.TryGetValue(form, out var best) || (known, Stem(form) == stem, stem).CompareTo((best.Written, Stem(form) == best.Stem, best.Stem)) > 0)
        {
            stems[form] = (known, stem);
        }
    }
}

void Measure(string name, Func<string, string> stemOf)
{
    var groups = measured.ConvertAll(forms => forms.GroupBy(stemOf).Select(group => group.Count()).ToList());
    Console.WriteLine($"{name}: of {groups.Count} written nouns and adjectives {groups.Count(counts => counts.Count == 1) / (double)groups.Count:P1} have one stem; {groups.Sum(counts => counts.Max()) / (double)groups.Sum(counts => counts.Sum()):P2} of their forms have that of the others.");
}

string Stem(string word)
{
    snowball.SetCurrent(word);
    snowball.Stem();
    return snowball.Current;
}

IEnumerable<string> FormsOf(string word, string classes) => classes.SelectMany(letter => endings[letter])
    .Where(ending => word.EndsWith(ending.Cut, StringComparison.Ordinal) && ending.After.IsMatch(word))
    .Select(ending => word[..^ending.Cut.Length] + ending.Add).Append(word).Select(Normalize).Distinct();

ILookup<char, (string Cut, string Add, Regex After)> ReadEndings() => File.ReadLines(Path.Combine(dictionary, "index.aff"))
    .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(line => line is ["SFX", _, _, _, _])
    .ToLookup(line => line[1][0], line => (Zero(line[2]), Zero(line[3]), new Regex(line[4] + "$", RegexOptions.Compiled)));

static string Zero(string text) => text == "0" ? "" : text;

static string Normalize(string word) => word.ToLowerInvariant().Replace('ё', 'е');

static bool IsNoun(string classes) => classes.All(letter => NounClasses.Contains(letter));

static bool IsAdjective(string classes) => classes.Contains('A');
