using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Indexing;

/// <summary>Says by what items are found. Registered with <see cref="ItemIndexHandlers.AddItemIndexHandler{T}"/>.</summary>
public interface IItemIndexHandler
{
    /// <param name="item">Of any type. Orchard Core 3 also asks for a new one of each type, which has no title, path or version.</param>
    /// <param name="document">Takes what the handler knows of the item.</param>
    ValueTask IndexAsync(ContentItem item, IItemDocument document);
}

/// <summary>Says by what items with a part are found.</summary>
/// <typeparam name="TPart">The part, by its own name.</typeparam>
public abstract class PartIndexHandler<TPart> : IItemIndexHandler
    where TPart : ContentPart, new()
{
    /// <inheritdoc/>
    public ValueTask IndexAsync(ContentItem item, IItemDocument document) => item.TryGet<TPart>(out var part) ? IndexAsync(part, document) : ValueTask.CompletedTask;

    /// <param name="part">With the item that bears it.</param>
    /// <param name="document">Takes what the handler knows of the part.</param>
    protected abstract ValueTask IndexAsync(TPart part, IItemDocument document);
}

/// <summary>Registration.</summary>
public static class ItemIndexHandlers
{
    /// <summary>Has a handler asked for every item that an index is to hold.</summary>
    public static IServiceCollection AddItemIndexHandler<T>(this IServiceCollection services)
        where T : class, IItemIndexHandler => services.AddScoped<IItemIndexHandler, T>();
}
