namespace ForumOrchard.Translations.Notices;

/// <summary>The way from the form of a translation to what it does not say yet.</summary>
public class OutdatedNoticeViewModel
{
    /// <summary>Id of the translation.</summary>
    public string ContentItemId { get; set; } = string.Empty;
}
