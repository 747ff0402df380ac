using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Indexing;

/// <summary>Provides the search data of items. Register with <see cref="ItemIndexHandlers.AddItemIndexHandler{T}"/>.</summary>
public interface IItemIndexHandler
{
    /// <param name="item">
    /// An item of any type. Orchard Core 3 also calls this with a new item of each type, which has no title, path or
    /// version.
    /// </param>
    /// <param name="document">Receives the item's search data.</param>
    ValueTask IndexAsync(ContentItem item, IItemDocument document);
}

/// <summary>Provides the search data of items with a given part.</summary>
/// <typeparam name="TPart">The part, under its own name.</typeparam>
public abstract class PartIndexHandler<TPart> : IItemIndexHandler
    where TPart : ContentPart, new()
{
    /// <inheritdoc/>
    public ValueTask IndexAsync(ContentItem item, IItemDocument document) => item.TryGet<TPart>(out var part) ? IndexAsync(part, document) : ValueTask.CompletedTask;

    /// <param name="part">The part with its content item.</param>
    /// <param name="document">Receives the part's search data.</param>
    protected abstract ValueTask IndexAsync(TPart part, IItemDocument document);
}

/// <summary>Registration.</summary>
public static class ItemIndexHandlers
{
    /// <summary>Registers a handler that is called for every item to be indexed.</summary>
    public static IServiceCollection AddItemIndexHandler<T>(this IServiceCollection services)
        where T : class, IItemIndexHandler => services.AddScoped<IItemIndexHandler, T>();
}
