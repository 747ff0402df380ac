using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ContentManagement;

/// <summary>Returned by <c>AddContentPart</c> to add handlers and display drivers.</summary>
public class ContentPartOptionBuilder(IServiceCollection services, Type contentPartType)
{
    public IServiceCollection Services { get; } = services;

    public Type ContentPartType { get; } = contentPartType;
}

/// <summary>Returned by <c>AddContentField</c> to add handlers and display drivers.</summary>
public class ContentFieldOptionBuilder(IServiceCollection services, Type contentFieldType)
{
    public IServiceCollection Services { get; } = services;

    public Type ContentFieldType { get; } = contentFieldType;
}
