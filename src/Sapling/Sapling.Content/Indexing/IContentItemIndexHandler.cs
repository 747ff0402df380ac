namespace OrchardCore.Indexing;

/// <summary>Says by what any content item is found.</summary>
public interface IContentItemIndexHandler
{
    Task BuildIndexAsync(BuildIndexContext context);
}
