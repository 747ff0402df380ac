namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item, or the draft of one, is removed.</summary>
public sealed class RemoveContentContext(ContentItem contentItem, bool noActiveVersionLeft = false) : ContentContextBase(contentItem)
{
    /// <summary>True if neither a published version nor a draft remains.</summary>
    public bool NoActiveVersionLeft { get; } = noActiveVersionLeft;
}

/// <summary>An item, or the draft of one, is removed, for one of its fields.</summary>
public sealed class RemoveContentFieldContext(ContentItem contentItem, bool noActiveVersionLeft = false) : ContentFieldContextBase(contentItem)
{
    /// <summary>True if neither a published version nor a draft remains.</summary>
    public bool NoActiveVersionLeft { get; } = noActiveVersionLeft;
}
