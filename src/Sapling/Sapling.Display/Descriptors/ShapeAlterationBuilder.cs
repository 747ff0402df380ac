using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Describes shapes of a type: <c>builder.Describe("Content").OnDisplaying(…)</c>.</summary>
public class ShapeAlterationBuilder(IFeatureInfo feature, string shapeType)
{
    private readonly List<Action<ShapeDescriptor>> _configurations = [];
    private IFeatureInfo _feature = feature;

    public ShapeAlterationBuilder From(IFeatureInfo feature)
    {
        _feature = feature;
        return this;
    }

    public ShapeAlterationBuilder Configure(Action<ShapeDescriptor> action)
    {
        _configurations.Add(action);
        return this;
    }

    /// <summary>Renders the shape type with code.</summary>
    public ShapeAlterationBuilder BoundAs(string bindingSource, Func<DisplayContext, Task<IHtmlContent>> binding) =>
        Configure(descriptor => descriptor.Bindings[shapeType] = new ShapeBinding
        {
            BindingName = shapeType,
            BindingSource = bindingSource,
            BindingAsync = binding,
        });

    public ShapeAlterationBuilder OnCreating(Action<ShapeCreatingContext> action) => OnCreating(Async(action));

    public ShapeAlterationBuilder OnCreating(Func<ShapeCreatingContext, Task> actionAsync) =>
        Configure(descriptor => descriptor.CreatingAsync = [.. descriptor.CreatingAsync, actionAsync]);

    public ShapeAlterationBuilder OnCreated(Action<ShapeCreatedContext> action) => OnCreated(Async(action));

    public ShapeAlterationBuilder OnCreated(Func<ShapeCreatedContext, Task> actionAsync) =>
        Configure(descriptor => descriptor.CreatedAsync = [.. descriptor.CreatedAsync, actionAsync]);

    public ShapeAlterationBuilder OnDisplaying(Action<ShapeDisplayContext> action) => OnDisplaying(Async(action));

    public ShapeAlterationBuilder OnDisplaying(Func<ShapeDisplayContext, Task> actionAsync) =>
        Configure(descriptor => descriptor.DisplayingAsync = [.. descriptor.DisplayingAsync, actionAsync]);

    public ShapeAlterationBuilder OnProcessing(Action<ShapeDisplayContext> action) => OnProcessing(Async(action));

    public ShapeAlterationBuilder OnProcessing(Func<ShapeDisplayContext, Task> actionAsync) =>
        Configure(descriptor => descriptor.ProcessingAsync = [.. descriptor.ProcessingAsync, actionAsync]);

    public ShapeAlterationBuilder OnDisplayed(Action<ShapeDisplayContext> action) => OnDisplayed(Async(action));

    public ShapeAlterationBuilder OnDisplayed(Func<ShapeDisplayContext, Task> actionAsync) =>
        Configure(descriptor => descriptor.DisplayedAsync = [.. descriptor.DisplayedAsync, actionAsync]);

    /// <summary>Adds a placement rule; the last one added is asked first, and null passes to the next.</summary>
    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, PlacementInfo?> action) =>
        Configure(descriptor =>
        {
            var earlier = descriptor.Placement;
            descriptor.Placement = context => action(context) ?? earlier(context);
        });

    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, bool> predicate, PlacementInfo location) =>
        Placement(context => predicate(context) ? location : null);

    public ShapeAlteration Build() => new(shapeType, _feature, [.. _configurations]);

    private static Func<T, Task> Async<T>(Action<T> action) => context =>
    {
        action(context);
        return Task.CompletedTask;
    };
}
