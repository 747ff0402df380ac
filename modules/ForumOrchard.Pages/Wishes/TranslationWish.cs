namespace ForumOrchard.Pages.Wishes;

/// <summary>How often visitors asked for an item in a language: a document. If two first wishes come at once, there are two of them, and both count.</summary>
public sealed class TranslationWish
{
    public long Id { get; set; }

    /// <summary>The localization set of the item.</summary>
    public string LocalizationSet { get; set; } = "";

    public string Culture { get; set; } = "";

    public int Count { get; set; }
}
