using OrchardCore.DisplayManagement.Shapes;
using Sapling.Display.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>Common ways to create a shape.</summary>
public static partial class ShapeFactoryExtensions
{
    private static readonly Func<ValueTask<IShape>> NewShape = static () => new ValueTask<IShape>(new Shape());

    /// <summary>An empty shape.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType) =>
        factory.CreateAsync(shapeType, NewShape);

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, Func<ValueTask<IShape>> shapeFactory)
    {
        ArgumentNullException.ThrowIfNull(factory);

        return factory.CreateAsync(shapeType, shapeFactory, null, null);
    }

    /// <summary>A shape that is a <typeparamref name="TModel"/>, filled by <paramref name="initialize"/>.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Action<TModel> initialize)
        where TModel : class =>
        factory.CreateAsync(shapeType, () =>
        {
            var shape = ViewModelShape<TModel>.Create();
            initialize((TModel)shape);
            return new ValueTask<IShape>(shape);
        });

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Func<TModel, ValueTask> initializeAsync)
        where TModel : class =>
        factory.CreateAsync(shapeType, async () =>
        {
            var shape = ViewModelShape<TModel>.Create();
            await initializeAsync((TModel)shape);
            return shape;
        });

    /// <summary>Uses the name of the model's type as the shape type.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Action<TModel> initialize)
        where TModel : class =>
        factory.CreateAsync(typeof(TModel).Name, initialize);

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Func<TModel, ValueTask> initializeAsync)
        where TModel : class =>
        factory.CreateAsync(typeof(TModel).Name, initializeAsync);

    /// <summary>A shape with the property values of <paramref name="model"/>.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, TModel model)
        where TModel : class =>
        factory.CreateAsync<TModel>(shapeType, copy => ViewModelShape<TModel>.Copy(model, copy));

    /// <summary>
    /// A shape with the named arguments as properties; positional arguments are objects that contribute their
    /// properties.
    /// </summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, INamedEnumerable<object> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);

        return factory.CreateAsync(shapeType, () =>
        {
            var shape = new Shape();
            foreach (var positional in parameters.Positional)
            {
                AddProperties(shape, Arguments.From(positional).Named);
            }

            AddProperties(shape, parameters.Named);
            return new ValueTask<IShape>(shape);
        });
    }

    private static void AddProperties(Shape shape, IDictionary<string, object> values)
    {
        foreach (var (name, value) in values)
        {
            shape.Properties[name] = value;
        }
    }
}
