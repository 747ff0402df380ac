namespace OrchardCore.ResourceManagement;

/// <summary>Where a resource is written.</summary>
public enum ResourceLocation
{
    Unspecified,
    Foot,
    Head,

    /// <summary>Where the tag stands.</summary>
    Inline,
}

/// <summary>Order among resources, apart from their dependencies.</summary>
public enum ResourcePosition
{
    ByDependency,
    First,
    Last,
}

/// <summary>What a <c>resources</c> tag writes.</summary>
public enum ResourceTagType
{
    Meta,
    HeadLink,
    Stylesheet,
    HeadScript,
    FootScript,

    /// <summary>Everything that belongs into the head.</summary>
    Header,

    /// <summary>Everything that belongs at the end of the body.</summary>
    Footer,
}
