namespace ForumOrchard.Translations.Models;

/// <summary>Who is to translate an item into a language, whether or not there is a translation yet.</summary>
public sealed class Assignment
{
    public long Id { get; set; }

    /// <summary>The item in all its languages.</summary>
    public string LocalizationSet { get; set; } = string.Empty;

    /// <summary>Name of the language.</summary>
    public string Culture { get; set; } = string.Empty;

    /// <summary>The translator.</summary>
    public string UserId { get; set; } = string.Empty;

    /// <summary>The translator's name when it was assigned.</summary>
    public string UserName { get; set; } = string.Empty;
}
