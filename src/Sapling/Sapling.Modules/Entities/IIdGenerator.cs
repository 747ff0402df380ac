namespace OrchardCore.Entities;

/// <summary>Makes ids for content items, users and the like.</summary>
public interface IIdGenerator
{
    /// <summary>A new id of 26 characters: digits and lower-case letters without i, l, o and u.</summary>
    string GenerateUniqueId();
}
