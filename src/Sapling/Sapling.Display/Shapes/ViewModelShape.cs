using System.Linq.Expressions;
using OrchardCore.DisplayManagement;

namespace Sapling.Display.Shapes;

/// <summary>Creates shapes that are view models: for a class that is not a shape, emits a subclass that is, once.</summary>
internal static class ViewModelShape<TModel>
    where TModel : class
{
    private static readonly Func<IShape> Factory = Compile();
    private static readonly Lazy<Action<TModel, TModel>> Copier = new(CompileCopy);

    public static IShape Create() => Factory();

    /// <summary>Copies every property that can be read and written.</summary>
    public static void Copy(TModel from, TModel to) => Copier.Value(from, to);

    private static Func<IShape> Compile()
    {
        var type = typeof(IShape).IsAssignableFrom(typeof(TModel)) ? typeof(TModel) : ViewModelShapeEmitter.Emit(typeof(TModel));

        return Expression.Lambda<Func<IShape>>(Expression.New(type)).Compile();
    }

    private static Action<TModel, TModel> CompileCopy()
    {
        var from = Expression.Parameter(typeof(TModel));
        var to = Expression.Parameter(typeof(TModel));
        var assignments = typeof(TModel).GetProperties()
            .Where(property => property.GetMethod is { IsPublic: true } && property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Select(Expression (property) => Expression.Assign(Expression.Property(to, property), Expression.Property(from, property)));

        return Expression.Lambda<Action<TModel, TModel>>(Expression.Block([.. assignments, Expression.Empty()]), from, to).Compile();
    }
}
