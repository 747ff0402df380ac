using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;

namespace Sapling.Display.Descriptors;

/// <summary>The shape methods of a class as bindings, compiled once, so that rendering a shape needs no reflection.</summary>
internal sealed class ShapeMethods(Type provider)
{
    public IEnumerable<(string ShapeType, string Source, Func<DisplayContext, Task<IHtmlContent>> Binding)> Discover() =>
        from method in provider.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        let attribute = method.GetCustomAttribute<ShapeAttribute>()
        where attribute is not null
        select (attribute.ShapeType ?? method.Name, $"{provider.FullName}::{method.Name}", Compile(method));

    private Func<DisplayContext, Task<IHtmlContent>> Compile(MethodInfo method)
    {
        var context = Expression.Parameter(typeof(DisplayContext), "context");
        var instance = method.IsStatic
            ? null
            : Expression.Call(typeof(ShapeMethods), nameof(Instance), [provider], context);
        var arguments = method.GetParameters().Select(parameter => (Expression)Expression.Call(
            typeof(ShapeMethods), nameof(Argument), [parameter.ParameterType], context, Expression.Constant(parameter.Name)));

        Expression call = Expression.Call(instance, method, arguments);
        if (method.ReturnType != typeof(Task<IHtmlContent>))
        {
            if (!typeof(IHtmlContent).IsAssignableFrom(method.ReturnType))
            {
                throw new InvalidOperationException($"The shape method {provider.FullName}.{method.Name} must return IHtmlContent, or a task of it.");
            }

            call = Expression.Call(typeof(Task), nameof(Task.FromResult), [typeof(IHtmlContent)], Expression.Convert(call, typeof(IHtmlContent)));
        }

        return Expression.Lambda<Func<DisplayContext, Task<IHtmlContent>>>(call, context).Compile();
    }

    private static T Instance<T>(DisplayContext context)
        where T : notnull =>
        context.ServiceProvider.GetRequiredService<T>();

    /// <summary>Binds display objects by type and shape properties by name; a missing one gets the type's default.</summary>
    private static T? Argument<T>(DisplayContext context, string name)
    {
        if (context is T self)
        {
            return self;
        }

        if (context.DisplayHelper is T helper)
        {
            return helper;
        }

        if (string.Equals(name, "shape", StringComparison.OrdinalIgnoreCase) && context.Value is T shape)
        {
            return shape;
        }

        return context.Value.Properties.TryGetValue(name, out var value) || context.Value.Properties.TryGetValue(Pascal(name), out value)
            ? value is T typed ? typed : default
            : default;
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
