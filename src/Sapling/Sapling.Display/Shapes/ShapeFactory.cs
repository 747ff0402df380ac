using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using Sapling.Display.Descriptors;

namespace Sapling.Display.Shapes;

/// <inheritdoc cref="IShapeFactory"/>
internal sealed class ShapeFactory(IServiceProvider services, CurrentShapeTable shapeTable, IEnumerable<IShapeFactoryEvents> events) : IShapeFactory
{
    private readonly IShapeFactoryEvents[] _events = [.. events];

    public async ValueTask<IShape> CreateAsync(
        string shapeType,
        Func<ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext>? creating,
        Action<ShapeCreatedContext>? created)
    {
        var table = await shapeTable.GetAsync();
        table.Descriptors.TryGetValue(shapeType, out var descriptor);

        // Fast path for nearly every shape: no events.
        if (creating is null && created is null && _events.Length == 0 && descriptor is null or { CreatingAsync.Count: 0, CreatedAsync.Count: 0 })
        {
            var plain = await shapeFactory();
            plain.Metadata.Type = shapeType;
            return plain;
        }

        var before = new ShapeCreatingContext
        {
            ServiceProvider = services,
            ShapeFactory = this,
            ShapeType = shapeType,
            CreateAsync = shapeFactory,
        };

        creating?.Invoke(before);
        foreach (var listener in _events)
        {
            listener.Creating(before);
        }

        foreach (var action in descriptor?.CreatingAsync ?? [])
        {
            await action(before);
        }

        var shape = await before.CreateAsync();
        shape.Metadata.Type = shapeType;

        var after = new ShapeCreatedContext { ServiceProvider = services, ShapeFactory = this, ShapeType = shapeType, Shape = shape };
        created?.Invoke(after);
        foreach (var listener in _events)
        {
            listener.Created(after);
        }

        foreach (var action in descriptor?.CreatedAsync ?? [])
        {
            await action(after);
        }

        foreach (var action in before.OnCreated)
        {
            await action(after);
        }

        return after.Shape;
    }
}
