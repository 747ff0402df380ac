using System.Linq.Expressions;

namespace Sapling.Data.Queries;

/// <summary>Composes lambdas.</summary>
internal static class LambdaComposition
{
    /// <summary><c>x =&gt; outer(inner(x))</c>.</summary>
    public static LambdaExpression After(this LambdaExpression outer, LambdaExpression inner)
    {
        var body = new Replacement(outer.Parameters[0], inner.Body).Visit(outer.Body);
        return Expression.Lambda(typeof(Func<,>).MakeGenericType(inner.Parameters[0].Type, outer.ReturnType), body, inner.Parameters);
    }

    private sealed class Replacement(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }
}
