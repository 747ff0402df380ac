using ForumOrchard.Translations.States;

namespace ForumOrchard.Tests.Translating;

/// <summary>
/// What a version says; what its original said when somebody compared the two: null for never, empty for something older than all that is known; and what it said itself when it was handed in for
/// review: null for never.
/// </summary>
internal sealed record ModelText(string Says, string? Compared, string? HandedIn = null)
{
    /// <summary>What its original said and what it says itself, wherever somebody has confirmed that the one is right for the other.</summary>
    public IReadOnlyList<(string Original, string Translation)> Confirmed { get; init; } = [];
}

/// <summary>What was sent to a translation program.</summary>
/// <param name="Culture">Language of the translation.</param>
/// <param name="Original">What the original said.</param>
/// <param name="Shown">What a translator was shown as its translation; empty for nothing.</param>
internal sealed record ModelExport(string Culture, string Original, string Shown);

/// <summary>An item as a person would tell of it.</summary>
internal sealed class ModelItem(string id, string culture, bool isBegun, ModelText text)
{
    public string Id { get; } = id;

    public string Culture { get; } = culture;

    /// <summary>Whether it was begun as a translation.</summary>
    public bool IsBegun { get; } = isBegun;

    public ModelText Latest { get; set; } = text;

    public ModelText? Published { get; set; }

    public bool HasDraft { get; set; } = true;

    public bool IsDeleted { get; set; }

    /// <summary>Its earlier states, by id of the version.</summary>
    public Dictionary<string, ModelText> Versions { get; } = new(StringComparer.Ordinal);

    public string Said => (Published ?? Latest).Says;

    public bool IsHandedIn => HasDraft && Latest.HandedIn == Latest.Says;

    public void Save(string says) => (Latest, HasDraft) = (Latest with { Says = says }, true);

    public void HandIn() => Latest = Latest with { HandedIn = Latest.Says };

    public void SendBack() => Latest = Latest with { HandedIn = null };

    public void Discard() => (Latest, HasDraft) = (Published!, false);

    public void Restore(ModelText earlier) => (Latest, HasDraft) = (earlier, true);

    public void Unpublish() => (Published, HasDraft) = (null, true);
}

/// <summary>The promises of the module, told as plainly as can be: no version, no index, no fingerprint.</summary>
internal sealed class TranslationModel
{
    /// <summary>In the order in which they came into being.</summary>
    public List<ModelItem> Items { get; } = [];

    public IEnumerable<ModelItem> Present => Items.Where(item => !item.IsDeleted);

    /// <summary>The item that counts in each language: the older of two.</summary>
    private IEnumerable<ModelItem> Counted => Present.GroupBy(item => item.Culture).Select(items => items.First());

    /// <summary>Begun by nobody, in the default language; if its original is gone, the oldest translation takes its place.</summary>
    public ModelItem Original => Counted.Where(item => !item.IsBegun).OrderBy(item => item.Culture != "ru").FirstOrDefault() ?? Present.First(Counted.Contains);

    public ModelItem? CountedIn(string culture) => Counted.FirstOrDefault(one => one.Culture == culture);

    public TranslationState? StateIn(string culture)
    {
        var item = CountedIn(culture);
        return item is null ? TranslationState.Missing
            : item == Original ? null
            : item.IsHandedIn ? TranslationState.Review
            : item.Published is null ? TranslationState.Draft
            : item.Published.Compared is { } compared && compared != Original.Said ? TranslationState.Outdated
            : item.HasDraft ? TranslationState.Draft
            : TranslationState.UpToDate;
    }

    /// <summary>What is published says of itself what it was compared with; pairs of which that is not known are looked at.</summary>
    public void Publish(ModelItem item)
    {
        item.SendBack();
        (item.Published, item.HasDraft) = (item.Latest, false);
        if (item.Latest.Compared is null)
        {
            Settle();
        }
    }

    public void Confirm(ModelItem item)
    {
        var isPublished = !item.HasDraft;
        (item.Latest, item.HasDraft) = (item.Latest with { Compared = Original.Said }, true);
        if (isPublished)
        {
            Publish(item);
        }
    }

    public ModelExport Export(string culture) => new(culture, Original.Said, Shown(CountedIn(culture)));

    /// <summary>Newer work stays, and what is not translated, is here already or is of an original that says something else is nothing.</summary>
    public bool Takes(ModelExport sent, string text, bool isDone)
    {
        var item = CountedIn(sent.Culture);
        var isHere = item is not null && text == Shown(item) && (!isDone || IsConfirmed(item));
        return item != Original && Original.Said == sent.Original && (text != Original.Said || isDone) && !isHere && (Shown(item) == sent.Shown || text == Shown(item));
    }

    /// <summary>What a translation says after it took a text: what is done is right for what the original says now.</summary>
    public ModelText Imported(ModelText before, string text, bool isDone)
    {
        var confirmed = before.Confirmed.Where(one => one.Translation == text && (!isDone || one.Original != Original.Said));
        return before with { Says = text, Compared = isDone ? Original.Said : before.Compared, Confirmed = isDone ? [.. confirmed, (Original.Said, text)] : [.. confirmed] };
    }

    /// <summary>A copy of the original is no translation, unless somebody says that it is.</summary>
    private string Shown(ModelItem? item) => item is null || (item.Latest.Says == Original.Said && !IsConfirmed(item)) ? string.Empty : item.Latest.Says;

    /// <summary>Sentence by sentence, or as a whole by who made both: nobody here has a name, so that comparing is not enough.</summary>
    private bool IsConfirmed(ModelItem item) => item.Latest.Confirmed.Contains((Original.Said, item.Latest.Says)) || (!item.IsBegun && item.Latest.Compared == Original.Said);

    /// <summary>Pairs that came into being side by side, in one sitting, say the same.</summary>
    private void Settle()
    {
        foreach (var item in Counted.Where(item => item != Original && item.Published is { Compared: null }))
        {
            item.Published = item.Published! with { Compared = Original.Said };
            item.Latest = item.Latest.Compared is null ? item.Latest with { Compared = Original.Said } : item.Latest;
        }
    }
}
