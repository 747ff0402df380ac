namespace ForumOrchard.Terms.Uses;

/// <summary>Finds items that have terms elsewhere than in taxonomy fields, which the index of Orchard Core knows.</summary>
public interface IFurtherTermUses
{
    /// <summary>Ids of the items that have one of the terms in their published or latest version.</summary>
    /// <param name="termIds">Ids of terms.</param>
    Task<IEnumerable<string>> ItemsWithAsync(IReadOnlyCollection<string> termIds);
}
