namespace OrchardCore.ContentLocalization;

/// <summary>Content in one language that may have versions in others.</summary>
public interface ILocalizable
{
    /// <summary>Shared by all language versions.</summary>
    string? LocalizationSet { get; }

    /// <summary>Name of the culture.</summary>
    string? Culture { get; }
}
