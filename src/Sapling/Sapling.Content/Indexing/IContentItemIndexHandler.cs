namespace OrchardCore.Indexing;

/// <summary>Provides the indexed values of any content item.</summary>
public interface IContentItemIndexHandler
{
    Task BuildIndexAsync(BuildIndexContext context);
}
