using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Content.Handlers;

/// <summary>
/// Finds the handlers of a part that handle an event. Others are not even created, nor is the part read for them:
/// nobody handles most of what a page loads.
/// </summary>
internal sealed class ContentPartHandlerResolver(IServiceProvider services, IOptions<ContentOptions> options) : IContentPartHandlerResolver
{
    private readonly Dictionary<(string Part, string Event), IContentPartHandler[]> _handlers = [];

    public IList<IContentPartHandler> GetHandlers(string partName) =>
        TypesOf(partName).Select(type => (IContentPartHandler)services.GetRequiredService(type)).ToArray();

    internal IContentPartHandler[] GetHandlers(string partName, string eventName)
    {
        if (!_handlers.TryGetValue((partName, eventName), out var handlers))
        {
            handlers = TypesOf(partName)
                .Where(type => HandledEvents.Handles(type, typeof(ContentPartHandler<>), eventName))
                .Select(type => (IContentPartHandler)services.GetRequiredService(type))
                .ToArray();
            _handlers[(partName, eventName)] = handlers;
        }

        return handlers;
    }

    private IReadOnlyList<Type> TypesOf(string partName) =>
        options.Value.ContentPartOptionsLookup.TryGetValue(partName, out var option) ? option.Handlers : [];
}

/// <inheritdoc cref="ContentPartHandlerResolver" />
internal sealed class ContentFieldHandlerResolver(IServiceProvider services, IOptions<ContentOptions> options) : IContentFieldHandlerResolver
{
    private readonly Dictionary<(string Field, string Event), IContentFieldHandler[]> _handlers = [];

    public IList<IContentFieldHandler> GetHandlers(string fieldName) =>
        TypesOf(fieldName).Select(type => (IContentFieldHandler)services.GetRequiredService(type)).ToArray();

    internal IContentFieldHandler[] GetHandlers(string fieldName, string eventName)
    {
        if (!_handlers.TryGetValue((fieldName, eventName), out var handlers))
        {
            handlers = TypesOf(fieldName)
                .Where(type => HandledEvents.Handles(type, typeof(ContentFieldHandler<>), eventName))
                .Select(type => (IContentFieldHandler)services.GetRequiredService(type))
                .ToArray();
            _handlers[(fieldName, eventName)] = handlers;
        }

        return handlers;
    }

    private IReadOnlyList<Type> TypesOf(string fieldName) =>
        options.Value.ContentFieldOptionsLookup.TryGetValue(fieldName, out var option) ? option.Handlers : [];
}
