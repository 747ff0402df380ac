namespace ForumOrchard.Editing.Versions;

/// <summary>The way from a form to the versions of its item.</summary>
public class VersionsLinkViewModel
{
    public string ContentItemId { get; set; } = string.Empty;
}
