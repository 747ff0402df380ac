namespace ForumOrchard.Translations.Reviews;

/// <summary>What can be done with a draft of a translation.</summary>
public class ReviewViewModel
{
    /// <summary>Id of the translation.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>Whether it waits for review.</summary>
    public bool IsHandedIn { get; set; }

    /// <summary>Who handed it in; null if nobody has.</summary>
    public string? By { get; set; }

    /// <summary>When that was, at the site; null if nobody has.</summary>
    public DateTimeOffset? Since { get; set; }

    /// <summary>Whether the reader may approve it.</summary>
    public bool MayPublish { get; set; }

    /// <summary>What the draft says.</summary>
    public string Sense { get; set; } = string.Empty;

    /// <summary>The state of the draft that is shown.</summary>
    public string Token { get; set; } = string.Empty;

    /// <summary>Id of the version that visitors read; null for none.</summary>
    public string? PublishedVersionId { get; set; }
}
