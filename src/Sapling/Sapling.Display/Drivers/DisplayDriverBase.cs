#nullable disable // as Orchard Core's: an override may say that it returns null, or not, and compiles on both runtimes
using OrchardCore.DisplayManagement.Views;
using Sapling.Display.Shapes;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Methods with which a driver contributes shapes.</summary>
public class DisplayDriverBase
{
    /// <summary>Name prefix of form fields.</summary>
    protected string Prefix { get; set; } = string.Empty;

    /// <summary>A shape with the name of the model's class.</summary>
    public ShapeResult Initialize<TModel>()
        where TModel : class =>
        Initialize<TModel>(typeof(TModel).Name);

    public ShapeResult Initialize<TModel>(string shapeType)
        where TModel : class =>
        Factory(shapeType, static _ => new ValueTask<IShape>(ViewModelShape<TModel>.Create()));

    public ShapeResult Initialize<TModel>(Action<TModel> initialize)
        where TModel : class =>
        Initialize(typeof(TModel).Name, initialize);

    public ShapeResult Initialize<TModel>(Func<TModel, ValueTask> initializeAsync)
        where TModel : class =>
        Initialize(typeof(TModel).Name, initializeAsync);

    /// <summary>A shape that is a <typeparamref name="TModel"/>; initialized only if it is placed.</summary>
    public ShapeResult Initialize<TModel>(string shapeType, Action<TModel> initialize)
        where TModel : class =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, initialize));

    public ShapeResult Initialize<TModel>(string shapeType, Func<TModel, ValueTask> initializeAsync)
        where TModel : class =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, initializeAsync));

    /// <summary>A shape with a copy of the model's values.</summary>
    public ShapeResult Copy<TModel>(string shapeType, TModel model)
        where TModel : class =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, model));

    /// <summary>A shape that wraps the model: its template's model is <c>ShapeViewModel&lt;TModel&gt;</c>.</summary>
    public ShapeResult View<TModel>(string shapeType, TModel model)
        where TModel : class =>
        Factory(shapeType, _ => new ValueTask<IShape>(new ShapeViewModel<TModel>(model)));

    /// <summary>A shape without a model class.</summary>
    public ShapeResult Dynamic(string shapeType) =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType));

    public ShapeResult Dynamic(string shapeType, Func<dynamic, Task> initializeAsync) =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType), shape => initializeAsync(shape));

    public ShapeResult Dynamic(string shapeType, Action<dynamic> initialize) =>
        Dynamic(shapeType, model =>
        {
            initialize(model);
            return Task.CompletedTask;
        });

    /// <summary>An existing shape.</summary>
    public ShapeResult Shape(string shapeType, IShape shape) =>
        Factory(shapeType, _ => new ValueTask<IShape>(shape));

    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, IShape> shapeBuilder) =>
        Factory(shapeType, context => new ValueTask<IShape>(shapeBuilder(context)));

    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder) =>
        Factory(shapeType, shapeBuilder, null);

    public virtual ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync) =>
        new ShapeResult(shapeType, shapeBuilder, initializeAsync).Prefix(Prefix);

    public static CombinedResult Combine(params IDisplayResult[] results) => new(results);

    public static CombinedResult Combine(IEnumerable<IDisplayResult> results) => new(results);

    public static Task<IDisplayResult> CombineAsync(params IDisplayResult[] results) => Task.FromResult<IDisplayResult>(new CombinedResult(results));

    public static Task<IDisplayResult> CombineAsync(IEnumerable<IDisplayResult> results) => Task.FromResult<IDisplayResult>(new CombinedResult(results));
}
