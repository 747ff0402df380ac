namespace OrchardCore.ResourceManagement;

/// <summary>Where a resource is written.</summary>
public enum ResourceLocation
{
    Unspecified,
    Foot,
    Head,

    /// <summary>At the position of the tag.</summary>
    Inline,
}

/// <summary>Order among resources, within the limits of their dependencies.</summary>
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

    /// <summary>Everything for the head.</summary>
    Header,

    /// <summary>Everything for the end of the body.</summary>
    Footer,
}
