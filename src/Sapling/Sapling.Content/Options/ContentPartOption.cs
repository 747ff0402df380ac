namespace OrchardCore.ContentManagement;

/// <summary>A registered class.</summary>
public abstract class ContentPartOptionBase(Type type)
{
    public Type Type { get; } = type;
}

/// <summary>A registered part class, and its handlers in registration order.</summary>
public class ContentPartOption(Type contentPartType) : ContentPartOptionBase(contentPartType)
{
    private readonly List<Type> _handlers = [];

    public IReadOnlyList<Type> Handlers => _handlers;

    internal void AddHandler(Type type)
    {
        if (!_handlers.Contains(type))
        {
            _handlers.Add(type);
        }
    }

    internal void RemoveHandler(Type type) => _handlers.Remove(type);
}

/// <summary>A registered field class, and its handlers in registration order.</summary>
public class ContentFieldOption(Type contentFieldType) : ContentFieldOptionBase(contentFieldType)
{
    private readonly List<Type> _handlers = [];

    public IReadOnlyList<Type> Handlers => _handlers;

    internal void AddHandler(Type type)
    {
        if (!_handlers.Contains(type))
        {
            _handlers.Add(type);
        }
    }

    internal void RemoveHandler(Type type) => _handlers.Remove(type);
}

/// <inheritdoc cref="ContentPartOptionBase" />
public abstract class ContentFieldOptionBase(Type type)
{
    public Type Type { get; } = type;
}
