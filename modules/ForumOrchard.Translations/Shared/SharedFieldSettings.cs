namespace ForumOrchard.Translations.Shared;

/// <summary>Setting of a field in the definition of its part. A recipe sets it: step <c>ContentDefinition</c>, <c>"SharedFieldSettings": { "IsShared": true }</c>.</summary>
public sealed class SharedFieldSettings
{
    /// <summary>Whether the field is the same in every language: what the original has, its translations have, too.</summary>
    public bool IsShared { get; set; }
}
