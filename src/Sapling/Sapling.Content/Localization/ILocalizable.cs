namespace OrchardCore.ContentLocalization;

/// <summary>Something that is in one language and may be in others.</summary>
public interface ILocalizable
{
    /// <summary>What all language versions share.</summary>
    string? LocalizationSet { get; }

    /// <summary>Name of the culture.</summary>
    string? Culture { get; }
}
