using System.Linq.Expressions;

namespace Sapling.Data.Queries;

/// <summary>Tells whether an expression refers to the row.</summary>
internal sealed class RowFinder : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> _inner = [];
    private bool _found;

    public static bool IsIn(Expression? node)
    {
        switch (node)
        {
            case null or ConstantExpression:
                return false;
            case ParameterExpression:
                return true;
            case MemberExpression member:
                return IsIn(member.Expression);
            default:
                var finder = new RowFinder();
                finder.Visit(node);
                return finder._found;
        }
    }

    public override Expression? Visit(Expression? node) => _found ? node : base.Visit(node);

    // Its parameters are not the row but elements of some list of the caller.
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _inner.UnionWith(node.Parameters);
        Visit(node.Body);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found |= !_inner.Contains(node);
        return node;
    }
}
