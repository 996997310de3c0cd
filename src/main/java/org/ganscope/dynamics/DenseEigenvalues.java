package org.ganscope.dynamics;

import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

import java.util.ArrayList;
import java.util.List;

/** All eigenvalues of a matrix, by the QR algorithm. */
final class DenseEigenvalues {
    private DenseEigenvalues() {}

    /**
     * @param matrix square, not changed
     * @throws ArithmeticException if the algorithm does not end, or the matrix is not finite
     */
    static List<Eigenvalue> of(DMatrixRMaj matrix) {
        EigenDecomposition_F64<DMatrixRMaj> decomposition =
                DecompositionFactory_DDRM.eig(matrix.numRows, false);
        DMatrixRMaj copy = matrix.copy();
        for (double value : copy.data) {
            if (!Double.isFinite(value)) {
                throw new ArithmeticException("the game's Jacobian is not finite here");
            }
        }
        if (!decomposition.decompose(copy)) {
            throw new ArithmeticException("the eigenvalues were not found");
        }
        List<Eigenvalue> values = new ArrayList<>();
        for (int i = 0; i < decomposition.getNumberOfEigenvalues(); i++) {
            Complex_F64 value = decomposition.getEigenvalue(i);
            values.add(new Eigenvalue(value.real, value.imaginary));
        }
        return values;
    }
}
