using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ForumOrchard.Editing.Versions;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Editing;

/// <summary>
/// Two editors change and save one article at random, also at the same moment: no word that the site has confirmed gets lost, unless its reader has seen it and chosen another text.
/// <c>EDITING_ROUNDS=1000</c> runs the long form.
/// </summary>
public sealed partial class ConflictRoundsTests(ContentScreensTests.EditedSite site, ITestOutputHelper output) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const int RoundsOfAnArticle = 25;

    private static readonly int _rounds = int.TryParse(Environment.GetEnvironmentVariable("EDITING_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : RoundsOfAnArticle;

    private static readonly string[] _fields = ["TitlePart.Title", "HtmlBodyPart.Html", "NewsArticlePart.Summary.Text"];

    private readonly HashSet<string> _confirmed = [];
    private readonly HashSet<string> _dropped = [];
    private readonly Random _random = new(2026);
    private int _words;
    private int _asked;
    private int _kept;

    [Fact]
    public async Task Saves_OfTwoEditors_LoseNoConfirmedWord()
    {
        using var one = await site.SignInAsAsync("Editor");
        using var other = await site.SignInAsAsync("Editor");
        for (var first = 0; first < _rounds; first += RoundsOfAnArticle)
        {
            await RunAsync(one, other, Math.Min(RoundsOfAnArticle, _rounds - first));
        }

        output.WriteLine($"{_rounds} rounds: {_words} words written, {_kept} confirmed and kept, {_asked} times a text was chosen, {_dropped.Count} words dropped by choice, none lost.");
        Assert.True(_asked > 0);
    }

    private async Task RunAsync(HttpClient one, HttpClient other, int rounds)
    {
        _confirmed.Clear();
        var article = await one.WriteAsync(await one.OpenAsync(Writing.NewArticle), publish: true, (_fields[0], NewWord()), ("NewsArticlePart.Date.LocalDateTime", "2026-11-20T10:00"));
        var address = article.QuerySelector("form.content-form")!.GetAttribute("action")!;
        for (var round = 0; round < rounds; round++)
        {
            var edits = new[] { await EditAsync(one, address), await EditAsync(other, address) };
            _random.Shuffle(edits);
            if (_random.Next(3) == 0)
            {
                // Exactly one of them is first, even at the same moment.
                await Task.WhenAll(edits.Select(edit => edit.PostAsync()));
                Assert.Single(edits, edit => edit.IsSaved);
                edits = [.. edits.OrderByDescending(edit => edit.IsSaved)];
                Choose(edits[1]);
            }

            foreach (var edit in edits)
            {
                await FinishAsync(edit);
            }

            var shown = Words(string.Join(' ', Values(await one.OpenAsync(address)).Values));
            Assert.Empty(_confirmed.Except(shown).Except(_dropped));
        }

        _kept += _confirmed.Except(_dropped).Count();
        Assert.Empty(_confirmed.Except(await WordsOfVersionsAsync(address.Split('/')[^2])));
    }

    /// <summary>Opens the form and adds a word to some of its fields.</summary>
    private async Task<Edit> EditAsync(HttpClient editor, string address)
    {
        var form = await editor.OpenAsync(address);
        var values = Values(form);
        foreach (var field in _fields.Where(_ => _random.Next(2) == 0).DefaultIfEmpty(_fields[_random.Next(_fields.Length)]).ToList())
        {
            values[field] += " " + NewWord();
        }

        return new Edit(editor, form, values, _random.Next(3) == 0);
    }

    private async Task FinishAsync(Edit edit)
    {
        for (var attempt = 0; !edit.IsSaved; attempt++)
        {
            Assert.True(attempt < 4, "A form is refused again and again.");
            await edit.PostAsync();
            if (!edit.IsSaved)
            {
                Choose(edit);
            }
        }

        _confirmed.UnionWith(Words(string.Join(' ', edit.Values.Values)));
    }

    /// <summary>Takes one of the texts, or writes one with the words of both.</summary>
    private void Choose(Edit edit)
    {
        edit.Read();
        foreach (var conflict in edit.Form.QuerySelectorAll(".edit-conflict fieldset"))
        {
            _asked++;
            var radio = conflict.QuerySelector("[type=radio]")!.GetAttribute("name")!;
            var field = _fields.Single(name => name.StartsWith(conflict.QuerySelector("[type=hidden]")!.GetAttribute("value")!, StringComparison.Ordinal));
            var sides = conflict.QuerySelectorAll(".side");
            foreach (var removed in sides.SelectMany(side => side.QuerySelectorAll("del")))
            {
                removed.Remove();
            }

            var theirs = Words(sides[0].TextContent);
            edit.Choices[radio] = "mine";
            switch (_random.Next(3))
            {
                case 0:
                    edit.Choices[radio] = "theirs";
                    edit.Taken[field] = string.Join(' ', theirs);
                    break;
                case 1:
                    edit.Values[field] += " " + string.Join(' ', theirs);
                    break;
                default:
                    _dropped.UnionWith(theirs.Except(Words(edit.Values[field])));
                    break;
            }
        }
    }

    private async Task<HashSet<string>> WordsOfVersionsAsync(string contentItemId)
    {
        HashSet<string> words = [];
        await site.InScopeAsync(async services =>
        {
            foreach (var version in await services.GetRequiredService<ItemVersions>().OfAsync(contentItemId))
            {
                words.UnionWith(Words(((System.Text.Json.Nodes.JsonObject)version.Content).ToJsonString()));
            }
        });
        return words;
    }

    private string NewWord() => string.Create(CultureInfo.InvariantCulture, $"w{++_words}w");

    private static Dictionary<string, string> Values(IDocument form) => _fields.ToDictionary(field => field, field => form.ValueOf(field) ?? string.Empty);

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(word => word.Value)];

    [GeneratedRegex(@"w\d+w")]
    private static partial Regex Word();

    /// <summary>One editor's form, until it is saved.</summary>
    private sealed class Edit(HttpClient editor, IDocument form, Dictionary<string, string> values, bool isPublished)
    {
        public IDocument Form { get; private set; } = form;

        public Dictionary<string, string> Values { get; private set; } = values;

        public Dictionary<string, string> Choices { get; } = [];

        /// <summary>What is stored instead of what the form has, by choice.</summary>
        public Dictionary<string, string> Taken { get; } = [];

        public bool IsSaved { get; private set; }

        public async Task PostAsync()
        {
            Form = await editor.WriteAsync(Form, isPublished, [.. Values.Concat(Choices).Select(value => (value.Key, value.Value))]);
            IsSaved = Form.QuerySelector(".alert-danger") is null;
            foreach (var (field, text) in IsSaved ? Taken : [])
            {
                Values[field] = text;
            }
        }

        /// <summary>Goes on with the form as it came back.</summary>
        public void Read()
        {
            Values = ConflictRoundsTests.Values(Form);
            Choices.Clear();
            Taken.Clear();
        }
    }
}
